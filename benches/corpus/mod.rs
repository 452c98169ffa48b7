//! The texts that the benches run on: our own sample comments and what is made of them, and real comments where `../shared`
//! is there. Everything is the same at every run.

pub mod adversarial;
mod dress;
pub mod profile;
pub mod words;

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

/// A labelled comment of the repository.
pub struct Sample {
    pub id: String,
    pub text: String,
    /// How many breaches it was labelled with; concerns are none.
    pub breaches: usize,
}

fn read(path: &Path) -> Vec<Sample> {
    let Ok(text) = std::fs::read_to_string(path) else { return Vec::new() };
    text.lines()
        .filter_map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).ok()?;
            let labels = value.get("labels").and_then(|labels| labels.as_array()).map_or(&[][..], Vec::as_slice);
            let breaches = labels.iter().filter(|label| label.as_str().is_some_and(|l| l.starts_with('R'))).count();
            let text = value.get("text")?.as_str()?.to_owned();
            Some(Sample { id: value.get("id")?.as_str()?.to_owned(), text, breaches })
        })
        .collect()
}

/// The labelled comments of the repository, in the order of the files' names.
pub fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples");
    let mut files = Vec::new();
    for kind in ["hard", "ordinary"] {
        let entries = std::fs::read_dir(root.join(kind)).expect("the samples are in the repository");
        files.extend(entries.map(|entry| entry.expect("a file").path()));
    }
    files.sort();
    files.iter().flat_map(|file| read(file)).collect()
}

/// Real comments of patients, if they are there.
pub fn real() -> Option<Corpus> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/eval/nhs_feedback.jsonl");
    let texts: Vec<String> = read(&path).into_iter().map(|sample| sample.text).collect();
    if texts.is_empty() {
        eprintln!("skipped: no real comments at {}", path.display());
        return None;
    }
    Some(Corpus { name: "real", texts })
}

/// Real comments, or our own where there are none.
pub fn ordinary() -> Corpus {
    real().unwrap_or_else(|| Corpus { name: "samples", texts: samples().into_iter().map(|s| s.text).collect() })
}

/// Every kind of comment that the throughput is told of; those made from samples are from every third.
pub fn all() -> Vec<Corpus> {
    let samples = samples();
    let of = |name, wanted: &dyn Fn(&Sample) -> bool| Corpus {
        name,
        texts: samples.iter().filter(|sample| wanted(sample)).map(|sample| sample.text.clone()).collect(),
    };
    let own = of("samples", &|_| true);
    let third: Vec<String> = own.texts.iter().step_by(3).cloned().collect();
    let dressed = Corpus { name: "emoji and accents", texts: third.iter().map(|text| dress::up(text)).collect() };
    let five = Corpus { name: "5 words", texts: third.iter().filter_map(|text| first_words(text, 5)).collect() };
    let long = Corpus { name: "300 words", texts: runs_of(&third, 300) };
    let mut all: Vec<Corpus> = real().into_iter().collect();
    all.extend([
        own,
        of("clean", &|sample| sample.breaches == 0),
        of("dense", &|sample| sample.breaches >= 3),
        dressed,
        five,
        long,
    ]);
    all
}

/// The first words of a text that has enough of them.
fn first_words(text: &str, count: usize) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().take(count).collect();
    (words.len() == count).then(|| words.join(" "))
}

/// Comments one after the other until each text has so many words.
fn runs_of(texts: &[String], count: usize) -> Vec<String> {
    let words: Vec<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
    words.chunks_exact(count).map(|chunk| chunk.join(" ")).collect()
}
