//! The labelled comments of the repository, as texts.

use std::path::Path;

/// All of them with their ids, in the order of the files' names: the same at every run.
pub fn labelled() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for kind in ["ordinary", "hard"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(kind);
        files.extend(std::fs::read_dir(folder).expect("the samples").map(|entry| entry.expect("an entry").path()));
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let lines = std::fs::read_to_string(file).expect("a sample file");
        for line in lines.lines() {
            let value: serde_json::Value = serde_json::from_str(line).expect("a sample");
            let field = |name: &str| value[name].as_str().unwrap_or_else(|| panic!("no {name}")).to_owned();
            texts.push((field("id"), field("text")));
        }
    }
    texts
}

/// The texts alone.
#[allow(dead_code)] // not asked by every test that has the samples
pub fn texts() -> Vec<String> {
    labelled().into_iter().map(|(_, text)| text).collect()
}
