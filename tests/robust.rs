//! Any text is valid input: no panic, and every span is on character boundaries of the original.

use houserules::{Classifier, Practice, Scratch, Sources};
use proptest::prelude::*;

fn classifier() -> Classifier {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    Classifier::builder().practice(practice).build().expect("the embedded sources")
}

/// Panics with a reason if a span does not fit the text.
fn spans_fit(classifier: &Classifier, text: &str, scratch: &mut Scratch) {
    let assessment = classifier.assess_with(text, scratch);
    let violations = assessment.violations.iter().map(|v| (v.span, &v.evidence));
    let concerns = assessment.concerns.iter().map(|c| (c.span, &c.evidence));
    for (span, evidence) in violations.chain(concerns) {
        assert!(!evidence.is_empty());
        for span in evidence.iter().map(|e| e.span).chain([span]) {
            assert!(span.start < span.end, "an empty span in {text:?}");
            assert!(text.get(span.range()).is_some(), "{span:?} does not fit {text:?}");
        }
    }
    assert_eq!(assessment.violations, classifier.classify_with(text, scratch));
}

/// A long comment in our own words with something of everything in it, accents, emoji and disguise included.
const LONG: [&str; 3] = [
    "Dr Desai’s receptionist – the “lovely” one… – told my mum (Mrs Ána Brücke, 14 Elm Road, LS26 4ZY) to ring 07700 900123 or \
     email ana.brucke@mail.example!! Five stars ⭐⭐⭐⭐⭐ not. F*ck this, u r a bunch of cl0wns 🤡🤡. Can I book in for Fri 10.40am?? \
     I filmed the whole waiting room 👍🏽 and posted it. NHS no 943 476 5919, dob 01/02/1963.",
    "ｆｕｌｌｗｉｄｔｈ and 𝓼𝓬𝓻𝓲𝓹𝓽 and Ｃｙｒｉｌｌｉｃ ѕһіt, z\u{200B}e\u{200B}r\u{200B}o width, cafe\u{301}s, &amp;#39; entities &#x26; so on, \
     ½ a tablet of 500mg at ８ａｍ, 🇬🇧🇫🇷, 👨‍👩‍👧‍👦, عربي, 日本語の文, \u{202E}reversed\u{202C}, o̶v̶e̶r̶, \0 null.",
    "'' `quoted' t'surgery o'clock rock'n'roll ... . . ... ?! !? ??? @ # $ % ^ & * ( ) _ + = - [ ] { } | \\ : ; \" < > , / ~ `",
];

#[test]
fn every_prefix_of_long_comments() {
    let classifier = classifier();
    let mut scratch = Scratch::default();
    for text in LONG {
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            spans_fit(&classifier, &text[..end], &mut scratch);
        }
        for start in (0..=text.len()).filter(|start| text.is_char_boundary(*start)) {
            spans_fit(&classifier, &text[start..], &mut scratch);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]
    #[test]
    fn ten_thousand_random_strings(text in any::<String>()) {
        thread_local! {
            static SHARED: (Classifier, std::cell::RefCell<Scratch>) = (classifier(), std::cell::RefCell::default());
        }
        SHARED.with(|(classifier, scratch)| spans_fit(classifier, &text, &mut scratch.borrow_mut()));
    }
}

#[test]
fn long_input_in_every_window() {
    let classifier = classifier();
    let mut scratch = Scratch::default();
    for text in LONG {
        spans_fit(&classifier, &text.repeat(60), &mut scratch);
        spans_fit(&classifier, &text.replace(['.', '!', '?', '\n'], " ").repeat(60), &mut scratch);
    }
}

#[test]
fn the_classifier_can_be_shared() {
    fn shared<T: Send + Sync + Clone + std::fmt::Debug>() {}
    shared::<Classifier>();
    shared::<houserules::Assessment>();
    shared::<houserules::BuildError>();
}

/// A thread has one scratch for all its classifiers: what one leaves in it must mean nothing to another, whatever its rules.
#[test]
fn classifiers_share_a_scratch() {
    let small = |rules: &str, words: &str| {
        let sources = Sources::new().rules("mine.rules", rules).lexicon("mine.lex", words);
        Classifier::builder().sources(sources).build().expect("sources")
    };
    let classifiers = [
        classifier(),
        small(
            "rule R8.abuse\n[mine] certain\n= @insult ..3 practice|doctor|receptionist\n",
            "concept insult\nfilmed, clowns\n",
        ),
        Classifier::default(),
        small("rule R5.review\n[mine] likely\n= five stars\n! not >..0\n[yours] likely\n= my ..9 dob // code\n", ""),
        small("", ""),
    ];
    let texts: Vec<String> = LONG
        .iter()
        .flat_map(|text| [(*text).to_owned(), text.repeat(2), text.repeat(9)])
        .chain(["Five stars", "You clowns at the practice", "", "filmed the doctor 🤡"].map(str::to_owned))
        .collect();
    let mut scratch = Scratch::default();
    for (i, text) in texts.iter().enumerate().chain(texts.iter().enumerate()) {
        for (j, classifier) in classifiers.iter().enumerate().skip(i % 2) {
            let fresh = classifier.assess_with(text, &mut Scratch::default());
            assert_eq!(classifier.assess_with(text, &mut scratch), fresh, "classifier {j}, {text:?}");
            assert_eq!(classifier.classify_with(text, &mut scratch), fresh.violations, "classifier {j}, {text:?}");
        }
    }
}
