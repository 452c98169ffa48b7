//! A clean comment allocates nothing, and no comment allocates for its tokens: what a breach needs is all that is asked of
//! the heap, once the buffers have grown to the size of the comments.

use std::path::Path;

use allocation_counter::measure;
use houserules::{Classifier, Scratch, Violation};

/// The labelled comments of the repository.
fn samples() -> Vec<String> {
    let mut texts = Vec::new();
    for kind in ["hard", "ordinary"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(kind);
        for entry in std::fs::read_dir(folder).expect("the samples") {
            let lines = std::fs::read_to_string(entry.expect("a file").path()).expect("UTF-8");
            texts.extend(lines.lines().map(|line| {
                let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
                value["text"].as_str().expect("a text").to_owned()
            }));
        }
    }
    texts
}

/// The same buffers for all, after each text has gone through them once.
fn warm<'a>(classifier: &Classifier, texts: impl IntoIterator<Item = &'a String>) -> Scratch {
    let mut scratch = Scratch::default();
    for text in texts {
        classifier.classify_with(text, &mut scratch);
    }
    scratch
}

/// What a comment breaches, and how many times the heap was asked for room to find out.
fn counted(classifier: &Classifier, text: &str, scratch: &mut Scratch) -> (Vec<Violation>, u64) {
    let mut violations = Vec::new();
    let info = measure(|| violations = classifier.classify_with(text, scratch));
    (violations, info.count_total)
}

/// Room for the lists that are handed out: the violations and each one's evidence, which grow by doubling, with as much
/// again while they are being merged and sorted.
fn most(violations: &[Violation]) -> u64 {
    let doublings = |len: usize| u64::from(len.max(1).ilog2()) + 1;
    let evidence: u64 = violations.iter().map(|violation| doublings(violation.evidence.len())).sum();
    evidence + 2 * doublings(violations.len()) + 1
}

#[test]
fn clean_comments_allocate_nothing() {
    let classifier = Classifier::default();
    let texts = samples();
    let mut scratch = warm(&classifier, &texts);
    let counts = texts.iter().map(|text| (text, counted(&classifier, text, &mut scratch)));
    let clean: Vec<_> = counts.filter(|(_, (violations, _))| violations.is_empty()).collect();
    assert!(clean.len() > 1_000, "only {} clean comments", clean.len());
    let dirty: Vec<_> = clean.iter().filter(|(_, (_, count))| *count > 0).map(|(text, (_, count))| (count, text)).collect();
    assert!(dirty.is_empty(), "{} of {} clean comments allocate: {:#?}", dirty.len(), clean.len(), &dirty[..dirty.len().min(40)]);
}

#[test]
fn others_allocate_for_what_they_breach() {
    let classifier = Classifier::default();
    let texts = samples();
    let mut scratch = warm(&classifier, &texts);
    for text in &texts {
        let (violations, count) = counted(&classifier, text, &mut scratch);
        if violations.is_empty() {
            continue;
        }
        assert!(count <= most(&violations), "{count} allocations, at most {} expected: {text:?}", most(&violations));
    }
}

#[test]
fn length_costs_no_allocation() {
    let classifier = Classifier::default();
    let texts = samples();
    let mut scratch = warm(&classifier, &texts);
    let joined: String = texts.iter().map(|text| format!("{text}\n")).collect();
    for len in [1 << 10, 1 << 13, 1 << 16] {
        let end = (len..).find(|end| joined.is_char_boundary(*end)).expect("an end");
        let text = &joined[..end];
        classifier.classify_with(text, &mut scratch);
        let (violations, count) = counted(&classifier, text, &mut scratch);
        assert!(count <= most(&violations), "{count} allocations, at most {} expected, in {len} bytes", most(&violations));
    }
}
