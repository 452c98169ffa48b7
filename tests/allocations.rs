//! A clean comment allocates nothing, and no comment allocates for its tokens: what a breach needs is all that is asked of
//! the heap, once the buffers have grown to the size of the comments.

use allocation_counter::measure;
use houserules::{Classifier, Scratch, Violation};

mod samples;

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

/// Room for the lists that are handed out, while they are put together: each violation's evidence, and the violations in
/// two lists, with as much again to sort them. Lists grow by doubling.
fn most(violations: &[Violation]) -> u64 {
    let doublings = |len: usize| u64::from(len.max(1).ilog2()) + 1;
    let evidence: u64 = violations.iter().map(|violation| doublings(violation.evidence.len())).sum();
    evidence + 3 * doublings(violations.len())
}

#[test]
fn clean_comments_allocate_nothing() {
    let classifier = Classifier::default();
    let texts = samples::texts();
    let mut scratch = warm(&classifier, &texts);
    let counts = texts.iter().map(|text| (text, counted(&classifier, text, &mut scratch)));
    let clean: Vec<_> = counts.filter(|(_, (violations, _))| violations.is_empty()).collect();
    assert!(clean.len() > 1_000, "only {} clean comments", clean.len());
    let allocate: Vec<_> =
        clean.iter().filter(|(_, (_, count))| *count > 0).map(|(text, (_, count))| (count, text)).collect();
    assert!(allocate.is_empty(), "{} of {} clean comments allocate: {allocate:#?}", allocate.len(), clean.len());
}

#[test]
fn others_allocate_for_what_they_breach() {
    let classifier = Classifier::default();
    let texts = samples::texts();
    let mut scratch = warm(&classifier, &texts);
    for text in &texts {
        let (violations, count) = counted(&classifier, text, &mut scratch);
        let most = most(&violations);
        assert!(violations.is_empty() || count <= most, "{count} allocations, at most {most} expected: {text:?}");
    }
}

#[test]
fn length_costs_no_allocation() {
    let classifier = Classifier::default();
    let texts = samples::texts();
    // In lower case, without signs: nothing that is a word only in pieces.
    let plain = |text: &&String| text.bytes().all(|b| b.is_ascii_alphabetic() || b" .,!?'\"".contains(&b));
    let joined: String = texts.iter().filter(plain).map(|text| text.to_lowercase() + "\n").collect();
    let mut scratch = Scratch::default();
    for len in [1 << 10, 1 << 13, 1 << 16] {
        let text = &joined[..len];
        classifier.classify_with(text, &mut scratch);
        let (violations, count) = counted(&classifier, text, &mut scratch);
        let most = most(&violations);
        assert!(count <= most, "{count} allocations, at most {most} expected, in {len} bytes");
    }
}
