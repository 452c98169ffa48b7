//! The words of our own lexicons, read from their files: single members of concepts, and written forms of spellings.

use std::path::Path;

/// The words of the files whose names begin with one of `prefixes`, in the files' order; of all files if there is none.
pub fn of_lexicons(prefixes: &[&str]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lexicon");
    let entries = std::fs::read_dir(folder).expect("the lexicons are in the repository");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("");
        name.ends_with(".lex") && (prefixes.is_empty() || prefixes.iter().any(|prefix| name.starts_with(prefix)))
    });
    files.sort();
    let mut words = Vec::new();
    for file in files {
        read(&std::fs::read_to_string(file).expect("UTF-8"), &mut words);
    }
    words
}

/// The words of all lexicons, each once, sorted.
pub fn literal() -> Vec<String> {
    let mut words = of_lexicons(&[]);
    words.sort_unstable();
    words.dedup();
    words
}

fn read(text: &str, out: &mut Vec<String>) {
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let first = line.split_whitespace().next().unwrap_or("");
        if matches!(first, "concept" | "extend") || matches!(line, "spelling" | "irregular") {
            continue;
        }
        let members = line.split([',', '=']).map(|member| member.trim().split('/').next().unwrap_or(""));
        let single = |member: &&str| !member.is_empty() && !member.starts_with(['@', '#']) && !member.contains(' ');
        out.extend(members.filter(single).map(str::to_owned));
    }
}
