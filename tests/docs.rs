//! The pages of the docs, held against the library: every block of rules or words on them builds and holds, every error is
//! the one they show, and what the grammar allows is read.

use houserules::scan::typed::Typed;
use houserules::{check, BuildError, Classifier, ErrorKind, Label, Practice, Sources};
use proptest::prelude::*;

const LANGUAGE: &str = include_str!("../src/docs/rule_language.md");
const ADDING: &str = include_str!("../src/docs/adding_a_rule.md");
const PROFILE: &str = include_str!("../src/docs/practice_profile.md");
const FOLLOWING: &str = include_str!("../src/docs/following_a_comment.md");

/// The blocks of a page in this language.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    page.split(fence.as_str()).skip(1).map(|rest| rest.split("\n```").next().unwrap_or(rest)).collect()
}

/// The first two columns of the tables whose head has these names, without the marks around code.
fn rows<'a>(page: &'a str, head: &str) -> Vec<(&'a str, &'a str)> {
    let table = page.split(head).nth(1).expect("the table").lines().skip(2);
    table.take_while(|line| line.starts_with('|')).map(cells).collect()
}

/// A whole file from a block that may be only a part of one.
fn whole(block: &str) -> String {
    let part = block.starts_with(['=', '!', '+', '-']);
    format!("{}{block}\n", if part { "rule R8.abuse\n[part] certain\n" } else { "" })
}

fn practice() -> Practice {
    Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile")
}

#[test]
fn every_block_of_rules_builds_and_its_examples_hold() {
    for (page, least) in [(LANGUAGE, 5), (ADDING, 3)] {
        let words = blocks(page, "lex").join("\n");
        let rules = blocks(page, "rules");
        assert!(rules.len() >= least && !words.is_empty());
        for block in rules {
            let sources = Sources::embedded().lexicon("mine.lex", words.clone()).rules("mine.rules", whole(block));
            let report = check(&sources, Some(&practice())).unwrap_or_else(|error| panic!("{error}\n{block}"));
            let of_mine = |problem: &&houserules::Problem| problem.file == "mine.rules";
            let problems: Vec<_> = report.examples.iter().filter(of_mine).map(ToString::to_string).collect();
            assert!(problems.is_empty(), "{problems:#?}");
            if block.contains("\n- ") {
                let lint: Vec<_> = report.lint.iter().filter(of_mine).map(ToString::to_string).collect();
                assert!(lint.is_empty(), "{lint:#?}");
            }
        }
    }
}

#[test]
fn the_steps_of_adding_a_rule_come_out_as_told() {
    let text = "the Millbrook mafia strike again";
    let builder = || Classifier::builder().practice(practice());
    let before = builder().build().expect("the embedded sources");
    assert_eq!(before.classify(text), []);
    let steps = blocks(ADDING, "rules");
    let after = builder().rules("mine.rules", whole(steps[0])).build().expect("step 2");
    let violation = &after.classify(text)[0];
    assert_eq!(violation.evidence[0].pattern, "mine.mafia");
    assert_eq!(violation.evidence[0].why, "calls the team by an insulting nickname");
}

/// The outcome, in words, of what this pattern saw in a comment.
fn outcome(classifier: &Classifier, text: &str, pattern: &str) -> String {
    let findings = classifier.explain(text);
    let finding = findings.iter().find(|finding| finding.pattern == pattern).expect("a match of the pattern");
    finding.outcome.to_string()
}

#[test]
fn points_add_up_as_told() {
    let cues = blocks(ADDING, "rules").into_iter().find(|block| block.contains("[mine.cue.")).expect("the cues");
    let classifier = Classifier::builder().practice(practice()).rules("mine.rules", cues).build().expect("the cues");
    let told = "+4 points; 4 of 6 points";
    assert!(ADDING.contains(told) && LANGUAGE.contains(told));
    assert_eq!(outcome(&classifier, "Alcatraz again this morning", "mine.cue.prison"), told);
    let both = classifier.classify("colditz: warders wherever you look");
    let mine = both.iter().find(|v| v.category.to_string() == "R8.derogatory").expect("a breach");
    assert!(mine.certainty >= houserules::Certainty::Likely);
}

#[test]
fn the_points_of_each_label_are_those_of_the_rules() {
    let mut expected = Vec::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rules");
    for entry in std::fs::read_dir(folder).expect("data/rules") {
        let rules = std::fs::read_to_string(entry.expect("an entry").path()).expect("a rule file");
        for line in rules.lines().filter_map(|line| line.strip_prefix("threshold ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let points = ["possible", "likely", "certain"].map(|level| {
                let at = words.iter().position(|word| *word == level);
                at.map_or("–", |at| words[at + 1])
            });
            expected.push(format!("| `{}` | {} |", words[0], points.join(" | ")));
        }
    }
    let table = LANGUAGE.split("| label | possible | likely | certain |").nth(1).expect("the table").lines().skip(2);
    let mut listed: Vec<&str> = table.take_while(|line| line.starts_with('|')).collect();
    let without = LANGUAGE.split("No cues and no threshold: ").nth(1).and_then(|rest| rest.split(". A cue").next());
    let without: Vec<&str> = without.expect("the sentence").split('`').skip(1).step_by(2).collect();
    assert_eq!(listed.len() + without.len(), Label::COUNT);
    assert!(without.iter().all(|label| label.parse::<Label>().is_ok()));
    listed.sort_unstable();
    expected.sort_unstable();
    assert_eq!(listed, expected);
}

#[test]
fn a_missed_word_is_added_as_told() {
    let words = blocks(ADDING, "lex").join("\n");
    let asks = |classifier: &Classifier, day: &str| {
        let found = classifier.classify(&format!("Can I book in for {day}"));
        found.iter().any(|violation| violation.category.to_string() == "R3.appointment")
    };
    let before = Classifier::default();
    let after = Classifier::builder().lexicon("mine.lex", words).build().expect("the words");
    assert!(asks(&before, "friday") && !asks(&before, "whensday") && !asks(&before, "doomsday"));
    assert!(asks(&after, "friday") && asks(&after, "whensday") && asks(&after, "doomsday"));
    let id = ADDING.split("--pattern ").nth(1).and_then(|rest| rest.lines().next()).expect("the command");
    assert!(before.explain("Can I book in for friday").iter().any(|finding| finding.pattern == id), "{id}");
}

#[test]
fn a_hyphen_is_a_space() {
    let build = |line: &str| {
        let rules = format!("rule R8.abuse\n[part] certain\n= {line}\n");
        Classifier::builder().rules("mine.rules", rules).build().expect(line)
    };
    for classifier in [build("zorblax-quorbel"), build("zorblax_quorbel")] {
        for text in ["a zorblax-quorbel", "a zorblax quorbel"] {
            assert!(classifier.explain(text).iter().any(|finding| finding.pattern == "part"), "{text}");
        }
    }
}

/// A profile's text from a cell of a table, where a semicolon stands for the end of a line.
fn lines(cell: &str) -> String {
    cell.replace("; ", "\n")
}

#[test]
fn every_key_of_the_profile_is_told() {
    let block = blocks(PROFILE, "toml")[0];
    let whole = Practice::from_toml("my.toml", block).expect("the profile of the page");
    let whole = serde_json::to_value(whole).expect("plain data");
    let tables: Vec<&str> = PROFILE.split("| key | needed | what it is | without it |").skip(1).collect();
    let told = |table: &'static str| {
        let mut keys: Vec<(&str, &str)> =
            table.lines().skip(2).take_while(|line| line.starts_with('|')).map(cells).collect();
        keys.sort_unstable();
        keys
    };
    let staff = whole["staff"].as_array().expect("the staff");
    let object = |value: &serde_json::Value| value.as_object().expect("a table").clone();
    for (table, object) in [(tables[0], object(&whole)), (tables[1], object(&staff[3]))] {
        let mut known: Vec<&str> = object.keys().map(String::as_str).collect();
        known.sort_unstable();
        assert_eq!(told(table).iter().map(|(key, _)| *key).collect::<Vec<_>>(), known);
        for (key, needed) in told(table) {
            let mut without = object.clone();
            without.remove(key);
            let mut profile = whole.as_object().expect("a table").clone();
            if object.contains_key("role") {
                profile.insert("staff".to_owned(), serde_json::Value::Array(vec![without.into()]));
            } else {
                profile = without;
            }
            let reads = serde_json::from_value::<Practice>(profile.into()).is_ok();
            assert_eq!(reads, needed == "no", "{key}");
        }
    }
}

/// The first two cells of a line of a table.
fn cells(line: &str) -> (&str, &str) {
    let mut cells = line.split(" | ").map(|cell| cell.trim_matches(['|', ' ', '`']));
    (cells.next().expect("a cell"), cells.next().expect("a cell"))
}

#[test]
fn phones_of_the_profile_are_read_as_told() {
    let table = rows(PROFILE, "| line | good |");
    assert!(table.len() > 5);
    for (line, good) in table {
        let read = Practice::from_toml("my.toml", &format!("name = \"Elm\"\n{line}"));
        assert_eq!(read.is_ok(), good == "yes", "{line}");
        let Ok(practice) = read else { continue };
        let classifier = Classifier::builder().practice(practice).build().expect("the embedded sources");
        for written in ["01632960111", "01632 960 111", "+44 1632 960111"] {
            let found = classifier.classify(&format!("their number is {written}"));
            assert!(!found.iter().any(|v| v.category.to_string() == "R2.personal_data"), "{line}: {written}");
        }
    }
}

#[test]
fn the_profile_makes_the_difference_that_is_told() {
    let profile = Practice::from_toml("my.toml", blocks(PROFILE, "toml")[0]).expect("the profile of the page");
    let with = Classifier::builder().practice(profile).build().expect("the embedded sources");
    let table = PROFILE.split("| comment | without a profile | with it |").nth(1).expect("the table").lines().skip(2);
    let mut rows = 0;
    for line in table.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.split(" | ").map(|cell| cell.trim_matches(['|', ' ', '`'])).collect();
        for (classifier, told) in [(&Classifier::default(), cells[1]), (&with, cells[2])] {
            let found = classifier.classify(cells[0]).into_iter().filter(|v| [2, 6].contains(&v.rule.number()));
            let found: Vec<String> = found.map(|v| format!("{} {}", v.category, v.certainty)).collect();
            let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
            assert_eq!(found, told, "{}", cells[0]);
        }
        rows += 1;
    }
    assert!(rows > 8);
}

#[test]
fn replies_leave_out_what_the_profile_does_not_fill() {
    let answers = |profile: &str| {
        let practice = Practice::from_toml("my.toml", profile).expect("a profile");
        let classifier = Classifier::builder().practice(practice).build().expect("the embedded sources");
        let texts = ["Can I book in for Friday pls", "Three weeks for an appointment, disgraceful service"];
        let signposts = texts.iter().flat_map(|text| classifier.assess(text).signposts);
        signposts.map(|signpost| signpost.text).collect::<Vec<_>>().join("\n")
    };
    let whole = answers(blocks(PROFILE, "toml")[0]);
    let bare = answers("name = \"Elm Street Surgery\"");
    for filled in ["01632 960111", "https://elm.example", "https://elm.example/complaints"] {
        assert!(whole.contains(filled) && !bare.contains(filled), "{filled}: {whole}\n{bare}");
    }
    assert!(!bare.contains('{') && !bare.contains("ring us on"), "{bare}");
    assert!(PROFILE.contains(houserules::DEFAULT_REVIEW_URL));
    let replies = include_str!("../data/replies.toml");
    assert!(replies.contains("{phone}") && replies.contains("{website}") && replies.contains("{review_url}"));
}

#[test]
fn every_error_of_a_profile_is_the_one_that_is_shown() {
    let table = rows(PROFILE, "| the file | the error |");
    assert!(table.len() > 5);
    for (file, expected) in table {
        let error = Practice::from_toml("my.toml", &lines(file)).expect_err(file);
        assert_eq!(error.to_string().replace('`', ""), expected, "{file}");
    }
}

#[test]
fn links_lead_somewhere_in_files_and_in_the_docs() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let in_docs = include_str!("../src/docs/links.md");
    for page in [LANGUAGE, ADDING, PROFILE, FOLLOWING] {
        assert!(!page.contains("](crate::"), "a link that leads nowhere in a file");
        for line in page.lines().filter(|line| line.starts_with('[') && line.contains("]: ")) {
            let (name, target) = line.split_once("]: ").expect("a link");
            let (file, section) = target.split_once('#').unwrap_or((target, ""));
            let text = std::fs::read_to_string(root.join("src/docs").join(file)).expect(target);
            let heading = |line: &str| line.strip_prefix("# ").is_some_and(|head| head.to_lowercase() == section);
            assert!(section.is_empty() || text.lines().any(heading), "{target}");
            assert!(in_docs.lines().any(|known| known.starts_with(&format!("{name}]: "))), "{name}]");
        }
    }
    let readme = include_str!("../README.md");
    for link in readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let (file, section) = link.split_once('#').unwrap_or((link, ""));
        if !link.contains("://") {
            let text = std::fs::read_to_string(root.join(file)).expect(link);
            let heading =
                |line: &str| line.starts_with('#') && line.trim_start_matches(['#', ' ']).to_lowercase() == section;
            assert!(section.is_empty() || text.lines().any(heading), "{link}");
        }
    }
}

#[test]
fn every_error_is_the_one_that_is_shown() {
    let rows = rows(ADDING, "| in place of the `=` line | the error |");
    assert!(rows.len() > 10);
    let mut wrong = Vec::new();
    for (line, expected) in rows {
        let text = format!("rule R8.derogatory\n[mine.mafia] certain\n{line}\n");
        let error = Classifier::builder().rules("mine.rules", text).build().expect_err(line);
        let found = error.to_string().replace('`', "");
        if found != expected {
            wrong.push(format!("{line} gives {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_element_of_the_tables_is_read() {
    let build = |line: &str| {
        let text = format!("rule R8.abuse\n[part] certain\n{line}\n");
        Classifier::builder().rules("mine.rules", text).build().unwrap_or_else(|error| panic!("{error}: {line}"))
    };
    for (element, _) in rows(LANGUAGE, "| element | matches |") {
        build(&format!("= zebra {} zebra", element.replace("\\|", "|")));
    }
    for (guard, _) in rows(LANGUAGE, "| guard | holds the match back if the sequence stands |") {
        build(&format!("= zebra\n{}", guard.replace("\\|", "|")));
    }
    let concepts = LANGUAGE.split("Some that many rules share:").nth(1).and_then(|rest| rest.split("\n\n").next());
    let concepts: Vec<&str> = concepts.expect("the sentence").split('`').filter(|part| part.starts_with('@')).collect();
    assert!(concepts.len() > 8);
    build(&format!("= zebra {}", concepts.join("|")));
    let guards = LANGUAGE.split("Shared guards of the library:").nth(1).and_then(|rest| rest.split("Your own").next());
    for name in guards.expect("the sentence").split('`').skip(1).step_by(2) {
        build(&format!("= zebra\n! &{name}"));
    }
}

#[test]
fn every_label_is_listed_with_its_meaning() {
    let table = rows(LANGUAGE, "| label | given when |");
    assert_eq!(table.len(), Label::COUNT);
    for (label, (name, meaning)) in Label::all().zip(table) {
        assert_eq!(label.to_string(), name);
        match label {
            Label::Breach(category) => assert_eq!(category.meaning(), meaning),
            Label::Concern(_) => assert!(meaning.len() > 20),
        }
    }
}

#[test]
fn every_typed_token_is_listed() {
    let table = rows(LANGUAGE, "| element | what |");
    let listed: Vec<&str> =
        table.iter().flat_map(|(names, _)| names.split(['`', ' '])).filter(|n| n.starts_with('#')).collect();
    let mut listed: Vec<&str> = listed.iter().map(|name| &name[1..]).collect();
    let mut all: Vec<&str> = Typed::ALL.iter().map(|typed| typed.name()).collect();
    listed.sort_unstable();
    all.sort_unstable();
    assert_eq!(listed, all);
}

/// The right side of a grammar's rule, and the alternatives that `? ?` stand for.
struct Grammar {
    rules: Vec<(String, Vec<String>)>,
    samples: fn(&str) -> &'static [&'static str],
}

impl Grammar {
    fn new(text: &str, samples: fn(&str) -> &'static [&'static str]) -> Self {
        let mut rules = Vec::new();
        for rule in text.split(";\n").map(|rule| rule.trim().trim_end_matches(" ;")).filter(|rule| !rule.is_empty()) {
            let (name, right) = rule.split_once('=').expect("a rule of the grammar");
            let mut words = Vec::new();
            let mut rest = right.trim();
            while !rest.is_empty() {
                let end = match rest.as_bytes()[0] {
                    quote @ (b'"' | b'?') => rest[1..].find(quote as char).expect("a closing mark") + 2,
                    _ => rest.find(' ').unwrap_or(rest.len()),
                };
                words.push(rest[..end].to_owned());
                rest = rest[end..].trim_start();
            }
            rules.push((name.trim().to_owned(), words));
        }
        Grammar { rules, samples }
    }

    /// Writes something that the grammar allows, by the choices in `dice`.
    fn write(&self, name: &str, dice: &mut impl FnMut(usize) -> usize, out: &mut String) {
        let rule = self.rules.iter().find(|rule| rule.0 == name).unwrap_or_else(|| panic!("no rule for {name}"));
        let mut at = 0;
        self.either(name, &rule.1, &mut at, dice, Some(out));
        assert_eq!(at, rule.1.len(), "the rule for {name}");
    }

    /// One of several alternatives; with nothing to write to, passes over them.
    fn either(
        &self,
        rule: &str,
        words: &[String],
        at: &mut usize,
        dice: &mut impl FnMut(usize) -> usize,
        out: Option<&mut String>,
    ) {
        let start = *at;
        let mut starts = vec![start];
        loop {
            self.sequence(rule, words, at, dice, None);
            if words.get(*at).is_none_or(|word| word != "|") {
                break;
            }
            *at += 1;
            starts.push(*at);
        }
        if let Some(out) = out {
            let mut chosen = starts[dice(starts.len())];
            self.sequence(rule, words, &mut chosen, dice, Some(out));
        }
    }

    fn sequence(
        &self,
        rule: &str,
        words: &[String],
        at: &mut usize,
        dice: &mut impl FnMut(usize) -> usize,
        mut out: Option<&mut String>,
    ) {
        while let Some(word) = words.get(*at) {
            let begin = *at + 1;
            match word.as_str() {
                "|" | ")" | "]" | "}" => return,
                "(" | "[" | "{" => {
                    *at = begin;
                    self.either(rule, words, at, dice, None);
                    *at += 1;
                    let times = match word.as_str() {
                        "(" => 1,
                        "[" => dice(2),
                        _ => dice(3),
                    };
                    if let Some(out) = out.as_deref_mut() {
                        for _ in 0..times {
                            self.either(rule, words, &mut begin.clone(), dice, Some(out));
                        }
                    }
                    continue;
                }
                text if text.starts_with('"') => {
                    if let Some(out) = out.as_deref_mut() {
                        out.push_str(text.trim_matches('"'));
                    }
                }
                text if text.starts_with('?') => {
                    if let Some(out) = out.as_deref_mut() {
                        let samples = (self.samples)(rule);
                        out.push_str(samples[dice(samples.len())]);
                    }
                }
                name => {
                    if let Some(out) = out.as_deref_mut() {
                        self.write(name, dice, out);
                    }
                }
            }
            *at += 1;
        }
    }
}

/// What stands for the parts of the grammar that are given in words.
fn samples(rule: &str) -> &'static [&'static str] {
    match rule {
        "label" => &["R1.device_in_consultation", "R7.threat", "R8.abuse", "C.self_harm"],
        "name" => &["one", "two_2", "three3"],
        "id" => &["a", "a.b-c_1", "9"],
        "letters" => &["book", "don't", "24", "🤡", "é", "o'clock"],
        "typed" => &["phone", "staff", "money"],
        "points" => &["1", "7", "100"],
        "text" => &["some text", "= ! #", "Ünïcode… “quoted”"],
        "plain" => &["go", "don't"],
        "newline" => &["\n", "\n\n", "\n  # a comment\n", "\r\n"],
        other => panic!("nothing stands for {other}"),
    }
}

fn not_syntax(result: Result<Classifier, BuildError>, text: &str) -> Result<(), TestCaseError> {
    if let Err(error) = result {
        // Names that nothing defines, or twice, are no matter of the grammar.
        prop_assert!(error.kind() != ErrorKind::Syntax, "{error}\n{text}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn what_the_grammar_of_rules_allows_is_read(rolls in prop::collection::vec(any::<prop::sample::Index>(), 400)) {
        let grammar = Grammar::new(blocks(LANGUAGE, "ebnf")[0], samples);
        let mut rolls = rolls.iter().cycle();
        let mut text = String::new();
        grammar.write("rules", &mut |sides| rolls.next().map_or(0, |roll| roll.index(sides)), &mut text);
        let base = "fact one topic\nfact two_2 topic\nfact three3 topic\n";
        let words = "concept one\nx\nconcept two_2\ny\nconcept three3\nz\n";
        let sources = Sources::new().lexicon("base.lex", words).rules("base.rules", base).rules("mine.rules", text.clone());
        not_syntax(Classifier::builder().sources(sources).build(), &text)?;
    }

    #[test]
    fn what_the_grammar_of_words_allows_is_read(rolls in prop::collection::vec(any::<prop::sample::Index>(), 400)) {
        let grammar = Grammar::new(blocks(LANGUAGE, "ebnf")[1], samples);
        let mut rolls = rolls.iter().cycle();
        let mut text = String::new();
        grammar.write("lexicon", &mut |sides| rolls.next().map_or(0, |roll| roll.index(sides)), &mut text);
        let sources = Sources::new().lexicon("mine.lex", text.clone());
        not_syntax(Classifier::builder().sources(sources).build(), &text)?;
    }
}

#[test]
fn the_readme_gives_the_limits_as_they_are() {
    use houserules::limits;
    let readme = include_str!("../README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        format!("(from {} MiB it is read in pieces)", limits::PIECE_BYTES >> 20),
        format!("{} MiB a file, {} KiB a line", limits::SOURCE_BYTES >> 20, limits::LINE_BYTES >> 10),
        format!("{},000 words, {},000 `=` lines", limits::ITEMS / 1_000, limits::SEQUENCES / 1_000),
        format!("{} facts, gaps of {} words in sequences of {}", limits::FACTS, limits::GAP, limits::EXTENT),
        format!("{},000 members of staff", limits::STAFF / 1_000),
    ] {
        assert!(readme.contains(&told), "README.md lacks: {told}");
    }
    let page = LANGUAGE.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = format!(
        "guards: {} words. A whole sequence with its widest gaps: {} words. A member: {} words. A word: {} letters.",
        limits::GAP,
        limits::EXTENT,
        limits::MEMBER_WORDS,
        limits::WORD_BYTES
    );
    assert!(page.contains(&told), "the page on the rule language lacks: {told}");
}
