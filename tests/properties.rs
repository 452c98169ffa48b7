//! What holds for every comment, whatever the rules say.

use std::sync::LazyLock;

use houserules::{Assessment, Category, Classifier, Practice, Rule, Scratch};
use proptest::prelude::*;

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    Classifier::builder().practice(practice).build().expect("the embedded sources")
});

static SAMPLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut texts = Vec::new();
    for kind in ["ordinary", "hard"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(kind);
        for entry in std::fs::read_dir(folder).expect("the samples") {
            let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a sample file");
            let value = |line| serde_json::from_str::<serde_json::Value>(line).expect("a sample");
            texts.extend(text.lines().map(|line| value(line)["text"].as_str().expect("a text").to_owned()));
        }
    }
    texts
});

/// The categories that `redact` masks by default.
const MASKED: [Category; 10] = [
    Category::PatientIdentified,
    Category::PersonalData,
    Category::StaffPrivate,
    Category::StaffContact,
    Category::StaffNamed,
    Category::StaffDescribed,
    Category::Threat,
    Category::Obscenity,
    Category::Hate,
    Category::Abuse,
];

/// Sample comments, cut, joined, and sprinkled with other characters.
fn mutated() -> impl Strategy<Value = String> {
    let index = 0..SAMPLES.len();
    (index.clone(), index, any::<prop::sample::Index>(), "\\PC{0,4}", 0u8..6).prop_map(|(one, two, at, noise, how)| {
        let (one, two) = (&SAMPLES[one], &SAMPLES[two]);
        let cuts: Vec<usize> = one.char_indices().map(|(i, _)| i).chain([one.len()]).collect();
        let cut = cuts[at.index(cuts.len())];
        match how {
            0 => one.clone(),
            1 => format!("{}{noise}{}", &one[..cut], &one[cut..]),
            2 => format!("{one} {two}"),
            3 => format!("{one}\n{two}"),
            4 => one[cut..].to_owned(),
            _ => one.to_uppercase(),
        }
    })
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![3 => mutated(), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn spans_are_in_order_and_fit(text in any_text()) {
        let violations = CLASSIFIER.classify(&text);
        for violation in &violations {
            let spans = violation.evidence.iter().map(|e| e.span);
            for span in spans.chain([violation.span]) {
                prop_assert!(span.start < span.end && text.get(span.range()).is_some());
                prop_assert!(violation.span.contains(span));
            }
        }
        prop_assert!(violations.windows(2).all(|pair| pair[0].span.start <= pair[1].span.start));
    }

    #[test]
    fn redacted_text_shows_nothing_of_what_was_found(text in any_text()) {
        let redacted = CLASSIFIER.redact(&text);
        let left: Vec<_> = CLASSIFIER.classify(&redacted).into_iter().filter(|v| MASKED.contains(&v.category)).collect();
        prop_assert!(left.is_empty(), "{redacted:?} still shows {left:?}");
        // A mask for each character: the two texts line up.
        prop_assert_eq!(text.chars().count(), redacted.chars().count());
        let masked: Vec<bool> = redacted.chars().map(|c| c == '█').collect();
        for violation in CLASSIFIER.classify(&text).into_iter().filter(|v| MASKED.contains(&v.category)) {
            for (i, (at, c)) in text.char_indices().enumerate() {
                if violation.span.start <= at && at < violation.span.end && !c.is_whitespace() {
                    prop_assert!(masked[i], "{text:?} at {at} in {redacted:?}");
                }
            }
        }
    }

    #[test]
    fn scratch_does_not_matter(texts in prop::collection::vec(any_text(), 1..4)) {
        let mut reused = Scratch::default();
        for text in &texts {
            let first = CLASSIFIER.assess_with(text, &mut reused);
            prop_assert_eq!(&first, &CLASSIFIER.assess(text));
            prop_assert_eq!(&first, &CLASSIFIER.assess_with(text, &mut Scratch::default()));
            prop_assert_eq!(&first.violations, &CLASSIFIER.classify(text));
        }
    }

    #[test]
    fn results_survive_serde(text in any_text()) {
        let assessment = CLASSIFIER.assess(&text);
        let json = serde_json::to_string(&assessment).expect("to JSON");
        let back: Assessment = serde_json::from_str(&json).expect("from JSON");
        prop_assert_eq!(back, assessment);
    }
}

#[test]
fn many_threads_agree() {
    let expected: Vec<_> = SAMPLES.iter().map(|text| CLASSIFIER.classify(text)).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let found: Vec<_> = SAMPLES.iter().map(|text| CLASSIFIER.classify(text)).collect();
                assert_eq!(found, expected);
            });
        }
    });
}

#[test]
fn a_rule_switched_off_changes_no_other() {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    for rule in Rule::ALL {
        let without =
            Classifier::builder().practice(practice.clone()).without_rule(rule).build().expect("the embedded sources");
        for text in SAMPLES.iter() {
            let mut expected = CLASSIFIER.classify(text);
            expected.retain(|violation| violation.rule != rule);
            assert_eq!(without.classify(text), expected, "{text:?} without {rule}");
        }
    }
}

#[test]
fn a_profile_survives_serde() {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    let json = serde_json::to_string(&practice).expect("to JSON");
    assert_eq!(serde_json::from_str::<Practice>(&json).expect("from JSON"), practice);
}
