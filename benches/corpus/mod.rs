//! The texts that the benches run on: our own sample comments, and real ones where `../shared` is there.

use std::path::Path;

/// Comments of one kind.
pub struct Corpus {
    pub name: &'static str,
    pub texts: Vec<String>,
}

impl Corpus {
    /// How many bytes of text.
    pub fn bytes(&self) -> u64 {
        self.texts.iter().map(|text| text.len() as u64).sum()
    }
}

fn read(path: &Path) -> Vec<(String, bool)> {
    let Ok(text) = std::fs::read_to_string(path) else { return Vec::new() };
    text.lines()
        .filter_map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).ok()?;
            let clean = value.get("labels").and_then(|l| l.as_array()).is_some_and(Vec::is_empty);
            Some((value.get("text")?.as_str()?.to_owned(), clean))
        })
        .collect()
}

/// The labelled comments of the repository, and whether each breaches nothing.
pub fn samples() -> Vec<(String, bool)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples");
    let mut files = Vec::new();
    for kind in ["hard", "ordinary"] {
        if let Ok(entries) = std::fs::read_dir(root.join(kind)) {
            files.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
        }
    }
    files.sort();
    files.iter().flat_map(|file| read(file)).collect()
}

/// Real comments of patients, if they are there.
pub fn real() -> Option<Corpus> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/eval/nhs_feedback.jsonl");
    let texts: Vec<String> = read(&path).into_iter().map(|(text, _)| text).collect();
    if texts.is_empty() {
        eprintln!("skipped: no real comments at {}", path.display());
        return None;
    }
    Some(Corpus { name: "real", texts })
}
