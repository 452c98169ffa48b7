//! Sources, profiles and texts that mean harm or were never meant: each ends in a clear error or a result, quickly. What
//! fuzzing found is kept here.

use std::time::{Duration, Instant};

use houserules::{limits, BuildError, Category, Classifier, ErrorKind, Practice, Sources};

fn with_rules(text: impl Into<String>) -> Result<Classifier, BuildError> {
    let words = "concept insult\nclowns, idiot/n\n";
    Classifier::builder().sources(Sources::new().lexicon("base.lex", words).rules("mine.rules", text)).build()
}

fn with_words(text: impl Into<String>) -> Result<Classifier, BuildError> {
    let rules = "rule R8.derogatory\n[base] certain\n= jobsworth/n\n";
    Classifier::builder().sources(Sources::new().lexicon("mine.lex", text).rules("base.rules", rules)).build()
}

/// The error, which must be of this kind and come fast.
fn refused(kind: ErrorKind, build: impl FnOnce() -> Result<Classifier, BuildError>) -> String {
    let start = Instant::now();
    let error = build().expect_err("too much");
    assert!(start.elapsed() < Duration::from_secs(20), "{error} took {:?}", start.elapsed());
    assert_eq!(error.kind(), kind, "{error}");
    error.to_string()
}

fn numbered(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).map(each).collect()
}

const HEAD: &str = "rule R8.abuse\n[mine] certain\n";

#[test]
fn every_limit_of_a_rule_source_is_told_with_its_place() {
    let limit = |text: String| refused(ErrorKind::Limit, || with_rules(text));
    let source = format!("{HEAD}# {}\n", "x".repeat(1_000)).repeat(limits::SOURCE_BYTES / 1_000);
    assert!(limit(source).starts_with("mine.rules: expected a source of at most 4194304 bytes, found "));
    assert_eq!(
        limit(format!("{HEAD}#{}", "x".repeat(limits::LINE_BYTES))),
        "mine.rules:3:1: expected a line of at most 16384 bytes, found 16385"
    );
    let choices = numbered(limits::CHOICES + 1, |i| format!("|w{i}"));
    assert_eq!(
        limit(format!("{HEAD}= a {}", &choices[1..])),
        "mine.rules:3:5: expected at most 256 alternatives, found 257"
    );
    assert_eq!(
        limit(format!("{HEAD}= a ..20 b ..20 c")),
        "mine.rules:3:3: expected a sequence over at most 32 words with its gaps, found 43"
    );
    assert_eq!(
        limit(format!("{HEAD}= {}", "a ".repeat(limits::EXTENT + 1))),
        "mine.rules:3:3: expected a sequence over at most 32 words with its gaps, found 33"
    );
    assert_eq!(
        limit(format!("{HEAD}= {}", "a_".repeat(limits::MEMBER_WORDS + 1))),
        "mine.rules:3:3: expected at most 12 words, found 13"
    );
    assert!(limit(format!("{HEAD}= go/v_go/v_go/v_go/v_go/v"))
        .starts_with("mine.rules:3:3: expected at most 256 forms, found "));
    let facts = numbered(limits::FACTS + 1, |i| format!("fact f{i} topic\n"));
    assert_eq!(limit(facts), "mine.rules:513:6: expected at most 512 facts in all, found more");
    let guards = format!("{HEAD}= a\n{}", "! b <>\n".repeat(limits::GUARDS + 1));
    assert_eq!(limit(guards), "mine.rules:2:2: expected at most 256 guards for pattern `mine`, found more");
    let shared = format!("guard g\n{}{HEAD}= a\n! &g\n", "= b <>\n".repeat(limits::GUARDS + 1));
    assert_eq!(limit(shared), "mine.rules:260:2: expected at most 256 guards for pattern `mine`, found more");
    let sequences = format!("{HEAD}{}", "= a\n".repeat(limits::SEQUENCES + 1));
    assert_eq!(limit(sequences), "mine.rules:2:2: expected at most 65000 `=` lines in all, found more");
    let classes = format!("{HEAD}{}", numbered(limits::CLASSES / 2 + 1, |i| format!("= w{i} v{i}\n")));
    assert_eq!(
        limit(classes),
        "mine.rules:32770:1: expected at most 65535 different elements in all sequences, found more"
    );
    let crossed = Classifier::builder().sources(
        Sources::new()
            .lexicon("mine.lex", format!("concept c\n{}", numbered(4_000, |i| format!("w{i}\n"))))
            .rules("mine.rules", format!("{HEAD}{}", numbered(4_000, |i| format!("= @c|x{i} w{i}\n")))),
    );
    assert_eq!(
        refused(ErrorKind::Limit, || crossed.build()),
        "all sources: expected words in at most 3200000 elements of sequences, found more"
    );
    // A word that leads to as many programs as there may be.
    let sequences = format!("{HEAD}{}", "= a\n".repeat(limits::SEQUENCES));
    assert_eq!(with_rules(sequences).expect("within the limits").classify("b a").len(), 1);
    let asked =
        format!("fact f topic\nrule R8.abuse\n[mine] certain needs {}\n= a", "f|".repeat(limits::FACTS_ASKED) + "f");
    assert_eq!(limit(asked), "mine.rules:3:7: expected at most 64 facts and labels, found more");
    // One under each is fine.
    let choices = numbered(limits::CHOICES, |i| format!("|w{i}"));
    let most = format!(
        "{}{HEAD}= {} ..15 {}\n{}",
        numbered(limits::FACTS, |i| format!("fact f{i} topic\n")),
        &choices[1..],
        "a ".repeat(limits::EXTENT - 16),
        "! b <..20\n".repeat(limits::GUARDS)
    );
    with_rules(most).expect("within the limits");
}

#[test]
fn every_limit_of_a_lexicon_source_is_told_with_its_place() {
    let limit = |text: String| refused(ErrorKind::Limit, || with_words(text));
    let words =
        format!("concept many\n{}", numbered(limits::ITEMS + 1, |i| format!("w{i:x}{}", [", ", "\n"][i % 8 / 7])));
    assert!(words.len() < limits::SOURCE_BYTES);
    assert!(
        limit(words).ends_with("expected at most 400000 words, phrases and concepts in all the sources, found more")
    );
    // A few bytes that give hundreds of phrases each.
    let phrases = format!("concept many\n{}", numbered(50_000, |i| format!("a{i:x}/v-b/v-c/v\n")));
    let message = limit(phrases);
    assert!(message.contains("words, phrases and concepts"), "{message}");
    // A few bytes that give the same few hundred words each.
    let forms =
        numbered(250, |i| format!(", b{}", "aeiou".chars().nth(i % 5).unwrap_or('a').to_string().repeat(i / 5 + 1)));
    let same = format!("irregular\na = c{forms}\nconcept many\n{}", "a/v\n".repeat(500_000));
    let message = limit(same);
    assert!(message.contains("words, phrases and concepts"), "{message}");
    let too_irregular = format!("irregular\n{}concept x\na/v", "a = b, c, d, e, f, g, h\n".repeat(100));
    with_words(too_irregular).expect("the same form many times is one form");
    let too_irregular = numbered(300, |i| {
        format!("a = b{}\n", numbered(i / 20 + 1, |j| char::from(b'a' + ((i + j) % 20) as u8).to_string()))
    });
    assert_eq!(
        limit(format!("irregular\n{too_irregular}concept x\na/v")).split(": ").nth(1),
        Some("expected at most 256 forms, found 301 in `a/v`")
    );
}

#[test]
fn concepts_that_include_concepts_do_not_explode() {
    let limit = |text: String| refused(ErrorKind::Limit, || with_words(text));
    let chain = numbered(100_000, |i| format!("concept c{i}\nw{i}, @c{}\n", i + 1)) + "concept c100000\nend\n";
    assert!(limit(chain).contains("expected at most 3200000 memberships, found more, with those of `c"));
    let star = "concept all\n".to_owned()
        + &numbered(2_000, |i| format!("v{i}\n"))
        + &numbered(50_000, |i| format!("concept c{i}\n@all\n"));
    assert!(limit(star).contains("memberships"));
    let spellings = numbered(3_000, |i| format!("concept c{i}\nword\n"))
        + "spelling\n"
        + &numbered(3_000, |i| format!("word = w{i}\n"));
    assert!(limit(spellings).contains("memberships, found more, with the spelling `w"));
}

#[test]
fn words_too_long_for_the_table_are_refused() {
    // Each of these was taken and then failed where it was used.
    let sixty = "a".repeat(limits::WORD_BYTES - 2);
    for text in [
        format!("concept x\n{sixty}/v\n"),
        format!("concept x\n{sixty}aaa\n"),
        format!("concept x\n{}\n", "\u{FDFA}".repeat(4)),
        format!("irregular\ngo = {sixty}aaa\nconcept x\ngo/v\n"),
        format!("irregular\n{sixty}aaa = went\nconcept x\n{sixty}/v\n"),
        format!("spelling\nno = {sixty}aaa\n"),
    ] {
        let message = refused(ErrorKind::Syntax, || with_words(text.clone()));
        assert!(message.starts_with("mine.lex:2:"), "{message}");
    }
    with_words(format!("concept x\n{sixty}, {sixty}aa\n")).expect("64 bytes are a word");
    let message = refused(ErrorKind::Syntax, || with_rules(format!("{HEAD}= a {sixty}/v")));
    assert!(message.starts_with("mine.rules:3:5: expected a word of at most 64 bytes with its endings"), "{message}");
}

#[test]
fn a_byte_order_mark_is_no_word() {
    let classifier = with_rules(format!("\u{FEFF}{HEAD}= weasels\r\n")).expect("as Windows editors write it");
    assert_eq!(classifier.classify("you weasels").len(), 1);
    let error = with_words("\u{FEFF}concept Room\r\n").expect_err("a capital");
    assert_eq!((error.line(), error.column()), (1, 9));
    assert_eq!(Practice::from_toml("p", "\u{FEFF}name = \"Elm\"\r\n").expect("a profile").name, "Elm");
}

#[test]
fn every_limit_of_a_profile_names_its_key() {
    let error = |text: String| Practice::from_toml("p.toml", &text).expect_err("too much").to_string();
    let list = |count: usize, what: &str| format!("[{}]", format!("\"{what}\",").repeat(count));
    let many = limits::LISTED + 1;
    assert_eq!(
        error(format!("name = \"Elm\"\naliases = {}", list(many, "Elms"))),
        "p.toml:2:1: `aliases`: expected at most 50, found 51"
    );
    assert!(error(format!("name = \"Elm\"\nphones = {}", list(many, "01632 960111"))).contains("`phones`"));
    assert!(error(format!("name = \"Elm\"\nemails = {}", list(many, "a@b.example"))).contains("`emails`"));
    let staff = "[[staff]]\nname = \"Dr Una Holt\"\n";
    assert!(error(format!("name = \"Elm\"\n{}", staff.repeat(limits::STAFF + 1)))
        .contains("`staff`: expected at most 1000"));
    assert!(error(format!("name = \"Elm\"\n{staff}aliases = {}", list(many, "Oona"))).contains("`staff[0].aliases`"));
    let long = "x".repeat(limits::FIELD_BYTES + 1);
    for field in [
        "name = \"{}\"",
        "name = \"E\"\naliases = [\"{}\"]",
        "name = \"E\"\nwebsite = \"https://a.{}\"",
        "name = \"E\"\n[[staff]]\nname = \"{}\"",
    ] {
        let message = error(field.replace("{}", &long));
        assert!(message.contains("expected at most 200 bytes, found 2"), "{message}");
    }
    let big = format!("name = \"Elm\"\n#{}", "x".repeat(limits::SOURCE_BYTES));
    assert!(error(big).contains("expected a profile of at most 4194304 bytes"));
    // As deep as it will: an error, no overflow of the stack.
    assert!(error(format!("name = {}", "[".repeat(100_000))).starts_with("p.toml:1:"));
    let message = error(format!("{} = 1", "a.".repeat(100_000) + "a"));
    assert!(message.starts_with("p.toml:"), "{}", &message[..100]);
}

#[test]
fn a_name_of_apostrophes_takes_no_time() {
    // Each apostrophe doubled the forms of the name.
    let name = "o'".repeat(limits::FIELD_BYTES / 2);
    let practice =
        Practice::from_toml("p", &format!("name = \"Elm\"\n[[staff]]\nname = \"{name}\"\n")).expect("a profile");
    let classifier = Classifier::builder().sources(Sources::new()).practice(practice).build().expect("a classifier");
    assert!(classifier.classify("Who is O'o?").len() <= 1);
}

#[test]
fn a_full_profile_is_quick() {
    let staff = numbered(limits::STAFF, |i| {
        format!("[[staff]]\nname = \"Dr Ann{} Bel{}son\"\n", "ab".repeat(i % 9), "xyz".repeat(i % 13))
    });
    let practice = Practice::from_toml("p", &format!("name = \"Elm\"\n{staff}")).expect("a profile");
    let start = Instant::now();
    let classifier = Classifier::builder().practice(practice).build().expect("a classifier");
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(classifier.classify("Dr Belson left").first().map(|v| v.category), Some(Category::StaffNamed));
}

#[test]
fn the_allow_list_is_checked() {
    let refuse = |phrase: String| refused(ErrorKind::Settings, || Classifier::builder().allow(phrase).build());
    assert_eq!(refuse(" , ".into()), "allow list: expected a phrase of words, found ` , `");
    assert_eq!(refuse(String::new()), "allow list: expected a phrase of words, found ``");
    // Without its long word it would have allowed "hall" everywhere.
    assert!(refuse("x".repeat(80) + " hall").starts_with("allow list: "));
    let mut builder = Classifier::builder();
    for i in 0..=limits::ALLOWED {
        builder = builder.allow(format!("phrase {i}"));
    }
    assert_eq!(
        refused(ErrorKind::Limit, || builder.build()),
        "allow list: expected at most 10000 phrases, found 10001"
    );
    let long = "hall ".repeat(limits::FIELD_BYTES / 5 + 1);
    refused(ErrorKind::Limit, || Classifier::builder().allow(long).build());
}

/// The cost of a text of `unit`s, by the byte, in nanoseconds.
fn cost(classifier: &Classifier, unit: &str, bytes: usize) -> f64 {
    let text = unit.repeat(bytes / unit.len());
    let best = (0..3).map(|_| {
        let start = Instant::now();
        assert!(classifier.explain(&text).len() <= text.len() * 4);
        std::hint::black_box(classifier.assess(&text));
        start.elapsed()
    });
    best.min().unwrap_or_default().as_secs_f64() * 1e9 / text.len() as f64
}

#[test]
fn the_cost_of_a_text_grows_with_its_length_alone() {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    let classifier =
        Classifier::builder().practice(practice).allow("the shambles").build().expect("the embedded sources");
    let units = [
        "my number is 07700 900123, the shambles clowns. ",
        "Dr Desai is a f*cking idiot ",
        "u s e l e s s ",
        "zxq jkv ",
        "aaaaaaaa",
        "a.b@c.",
        "1 2 3 4 ",
        "#tag@",
        "😀🏽\u{200D}",
        "é\u{301}",
        "&amp;",
        "((((",
        "he said they said ",
        "14 Elm Road, LS26 4ZY ",
        "\n",
        "I'll kill you. ",
    ];
    for unit in units {
        // Whatever else runs on the machine disturbs this: only a cost that grows with the length would fail each time.
        let grows = || {
            let (short, long) = (cost(&classifier, unit, 8 << 10), cost(&classifier, unit, 128 << 10));
            (long > short.max(50.0) * 5.0).then(|| format!("{short:.0} ns a byte, then {long:.0}"))
        };
        let told: Option<Vec<String>> = (0..5).map(|_| grows()).collect();
        assert!(told.is_none(), "{unit:?}: {told:?}");
    }
}

#[test]
fn very_long_texts_are_read_to_the_end() {
    let classifier = Classifier::default();
    let filler = "The car park was full on Saturday.\n";
    let mut text = filler.repeat(limits::PIECE_BYTES / filler.len() * 2 + 10);
    text.push_str("Ring my brother Dave Smith on 07700 900123. I want to die");
    let assessment = classifier.assess(&text);
    let found = assessment.violations.iter().find(|v| v.category == Category::PersonalData).expect("the number");
    assert!(text[found.span.range()].contains("07700 900123"), "{found:?}");
    assert!(found.evidence.iter().all(|evidence| found.span.contains(evidence.span)));
    assert!(assessment.escalate);
    assert_eq!(assessment.violations, classifier.classify(&text));
    assert!(classifier.explain(&text).iter().any(|finding| text[finding.span.range()].contains("07700 900123")));
    assert!(!classifier.redact(&text).contains("07700"));
}
