//! Any text, with and without a practice profile: no panic, spans that fit, nothing left after redaction, and the same
//! result from every way to ask.
#![no_main]

use std::cell::RefCell;
use std::sync::LazyLock;

use houserules::{Category, Classifier, Practice, Scratch};
use libfuzzer_sys::fuzz_target;

static WITH: LazyLock<Classifier> = LazyLock::new(|| {
    let practice = Practice::from_toml("p", include_str!("../../../data/practice.toml")).expect("the sample profile");
    Classifier::builder().practice(practice).build().expect("the embedded sources")
});
static WITHOUT: LazyLock<Classifier> = LazyLock::new(Classifier::default);

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

fn checked(classifier: &Classifier, text: &str, scratch: &mut Scratch) {
    let assessment = classifier.assess_with(text, scratch);
    let breaches = assessment.violations.iter().map(|v| (v.span, &v.evidence));
    let concerns = assessment.concerns.iter().map(|c| (c.span, &c.evidence));
    for (span, evidence) in breaches.chain(concerns) {
        assert!(!evidence.is_empty());
        for inner in evidence.iter().map(|e| e.span) {
            assert!(inner.start < inner.end && text.get(inner.range()).is_some(), "{inner:?}");
            assert!(span.contains(inner), "{span:?} does not hold {inner:?}");
        }
        assert!(text.get(span.range()).is_some(), "{span:?}");
    }
    assert!(assessment.violations.is_sorted_by_key(|v| v.span.start));
    assert_eq!(assessment.violations, classifier.classify_with(text, scratch));
    assert_eq!(assessment.violations, classifier.classify(text));
    for finding in classifier.explain(text) {
        assert!(text.get(finding.span.range()).is_some_and(|piece| !piece.is_empty()), "{finding:?}");
    }

    let redacted = classifier.redact_categories(text, &Category::ALL);
    assert_eq!(redacted.chars().count(), text.chars().count());
    assert!(classifier.classify(&redacted).is_empty(), "{redacted:?} still shows something");
    for ((at, c), masked) in text.char_indices().zip(redacted.chars()) {
        let found = assessment.violations.iter().any(|v| v.span.range().contains(&at));
        assert!(!found || c.is_whitespace() || masked == '█', "{redacted:?} at {at}");
        assert!(masked == c || masked == '█');
    }
}

fuzz_target!(|text: &str| {
    SCRATCH.with_borrow_mut(|scratch| {
        checked(&WITH, text, scratch);
        checked(&WITHOUT, text, scratch);
    });
});
