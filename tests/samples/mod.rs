//! The labelled comments of the repository, as texts.

use std::path::Path;

/// All of them, in the order of the files' names: the same at every run.
pub fn texts() -> Vec<String> {
    let mut files = Vec::new();
    for kind in ["ordinary", "hard"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(kind);
        files.extend(std::fs::read_dir(folder).expect("the samples").map(|entry| entry.expect("an entry").path()));
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let lines = std::fs::read_to_string(file).expect("a sample file");
        let value = |line| serde_json::from_str::<serde_json::Value>(line).expect("a sample");
        texts.extend(lines.lines().map(|line| value(line)["text"].as_str().expect("a text").to_owned()));
    }
    texts
}
