//! Rule lines as regular expressions: words and gaps alone. Lines with concepts, typed tokens, shared guards or sentence
//! bounds have no short equivalent and are left out.

use std::fmt::Write;
use std::path::Path;

const WORD: &str = "[a-z0-9']+";
const BETWEEN: &str = "[^a-z0-9']+";

/// A hundred of them, taken evenly from all rule files.
pub fn hundred() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rules");
    let entries = std::fs::read_dir(folder).expect("the rules are in the repository");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).expect("UTF-8")).collect();
    let lines = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.strip_prefix("= "));
    let plain = |line: &&str| line.contains(" ..") && !line.contains(['@', '#', '&']) && !line.contains("//");
    let lines: Vec<&str> = lines.filter(plain).collect();
    assert!(lines.len() >= 100, "only {} plain rule lines with gaps", lines.len());
    (0..100).map(|i| expression(lines[i * lines.len() / 100])).collect()
}

fn expression(line: &str) -> String {
    let mut out = String::from("(?i)\\b");
    let mut parts = line.split_whitespace().peekable();
    while let Some(part) = parts.next() {
        let gap = parts.next_if(|next| next.starts_with("..")).map_or(0, |gap| gap[2..].parse().expect("a gap"));
        let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
        let alternatives = part.split('|').map(alternative).collect::<Vec<_>>().join("|");
        let last = parts.peek().is_none();
        let after = match (last, gap) {
            (true, _) => String::new(),
            (_, 0) => BETWEEN.to_owned(),
            (_, gap) => format!("{BETWEEN}(?:{WORD}{BETWEEN}){{0,{gap}}}"),
        };
        let optional = if optional { "?" } else { "" };
        write!(out, "(?:(?:{alternatives}){after}){optional}").expect("a String takes it");
    }
    out + "\\b"
}

fn alternative(written: &str) -> String {
    let words = written.split('_').map(|word| match word.split_once('/') {
        Some((stem, _)) => format!("{}[a-z]*", regex::escape(stem)),
        None => regex::escape(word),
    });
    words.collect::<Vec<_>>().join(BETWEEN)
}
