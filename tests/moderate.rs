//! The command line `moderate`, run as a program on files of its own.
//!
//! What the shipped rules say is tested elsewhere: here a made-up word and a rule of its own stand for a breach, so that
//! these tests hold whatever becomes of the rules.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

mod programs;

/// Fires on the word `zorblax`, and on nothing that anybody writes.
const RULE: &str = "rule R8.derogatory\nwhy  calls somebody a zorblax\n\n[mine.zorblax]  certain\n= zorblax\n";

/// A folder with a rule file, and a command that uses that rule alone.
struct Bench {
    folder: TempDir,
}

struct Outcome {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Outcome {
    fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
    }

    /// The ids of the comments that breach something, and of the others.
    fn ids(&self) -> (Vec<Value>, Vec<Value>) {
        let (breaches, clean): (Vec<Value>, Vec<Value>) =
            self.lines().into_iter().partition(|line| line["violations"].as_array().is_some_and(|v| !v.is_empty()));
        let id = |lines: Vec<Value>| lines.into_iter().map(|line| line["id"].clone()).collect();
        (id(breaches), id(clean))
    }
}

impl Bench {
    fn new() -> Self {
        let bench = Bench { folder: tempfile::tempdir().expect("a folder for the test") };
        bench.file("mine.rules", RULE);
        bench
    }

    fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, contents).expect("a file for the test");
        path.display().to_string()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(programs::built("moderate"));
        command.current_dir(self.folder.path()).args(args);
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
    }

    fn run_with_input(&self, args: &[&str], input: &[u8]) -> Outcome {
        let mut command = self.command(args);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the example runs");
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = input.to_vec();
        let writer = std::thread::spawn(move || {
            // It may stop reading early: that is its own affair.
            let _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().expect("the example ends");
        writer.join().expect("the writer ends");
        Outcome {
            status: output.status.code().expect("no signal"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    fn run(&self, args: &[&str]) -> Outcome {
        self.run_with_input(args, b"")
    }

    /// With the test's rule alone, as JSON lines.
    fn judge(&self, args: &[&str], input: &[u8]) -> Outcome {
        let common = ["--format", "jsonl", "--extra", "mine.rules", "--only", "R8.derogatory"];
        self.run_with_input(&[&common, args].concat(), input)
    }
}

fn spawn(mut command: Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the example runs")
}

#[test]
fn json_lines_keep_their_order_ids_and_other_fields() {
    let bench = Bench::new();
    let input = concat!(
        r#"{"id": "b", "text": "you zorblax", "likes": 1.10, "nested": {"z": 1, "a": [2]}}"#,
        "\n\n",
        r#"{"when": "Monday", "text": "hello", "id": 12345678901234567890123}"#,
        "\r\n",
        r#"{"text": "zorblax, née Zorblax", "action": "old", "id": null}"#,
    );
    let file = bench.file("comments.jsonl", input);
    let outcome = bench.judge(&[&file], b"");
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), 3);
    // Numbers come out as they went in, not as a float would have them.
    let head = r#"{"id":"b","likes":1.10,"nested":{"z": 1, "a": [2]},"violations":[{"rule":8,"category":"derogatory","#;
    assert!(lines[0].starts_with(head), "{}", lines[0]);
    assert!(lines[1].starts_with(r#"{"id":12345678901234567890123,"when":"Monday","violations":[]"#), "{}", lines[1]);
    let first = &outcome.lines()[0];
    let violation = &first["violations"][0];
    assert_eq!(
        (&violation["start"], &violation["end"], &violation["text"]),
        (&4.into(), &11.into(), &"zorblax".into())
    );
    assert_eq!(violation["certainty"], "certain");
    assert_eq!(violation["evidence"][0]["why"], "calls somebody a zorblax");
    let keys: Vec<&String> = first.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["id", "likes", "nested", "violations", "concerns", "action", "escalate", "signposts", "ruleset"]);
    let last = &outcome.lines()[2];
    assert_ne!(last["action"], "old", "results take the place of earlier results");
    assert!(last["id"].is_null());
}

#[test]
fn text_is_a_comment_a_line() {
    let bench = Bench::new();
    let file = bench.file("comments.txt", "\u{FEFF}hello\n\n  \nyou zorblax\r\n{not json}\nlast zorblax");
    let outcome = bench.judge(&[&file], b"");
    assert_eq!(outcome.status, 0);
    let id = |line: usize| Value::from(format!("{file}:{line}"));
    assert_eq!(outcome.ids(), (vec![id(4), id(6)], vec![id(1), id(5)]));
    assert_eq!(outcome.lines()[1]["violations"][0]["end"], 11);
}

#[test]
fn input_overrides_what_the_first_character_says() {
    let bench = Bench::new();
    let json = br#"{"id": 1, "text": "zorblax"}"#;
    assert_eq!(bench.judge(&[], json).ids().0, [1]);
    assert_eq!(bench.judge(&["--input", "text"], json).ids().0, ["stdin:1"]);
    let outcome = bench.judge(&["--input", "jsonl", "-"], b"zorblax\n");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.contains("stdin:1:"), "{}", outcome.stderr);
}

#[test]
fn a_json_array_is_not_taken_for_text() {
    let bench = Bench::new();
    let outcome = bench.judge(&[], b"[\n  {\"text\": \"zorblax\"}\n]\n");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.contains("JSON array"), "{}", outcome.stderr);
}

#[test]
fn broken_lines_are_told_and_the_rest_goes_on() {
    let bench = Bench::new();
    let mut input = b"{\"id\": 1, \"text\": \"zorblax\"}\n{oops\n{\"id\": 3}\n{\"id\": 4, \"text\": 4}\n".to_vec();
    input.extend(b"\xFF\xFE\n{\"id\": 6, \"text\": \"fine\"}\n");
    let file = bench.file("c.jsonl", input);
    let outcome = bench.judge(&[&file], b"");
    assert_eq!(outcome.status, 2);
    assert_eq!(outcome.ids(), (vec![1.into()], vec![6.into()]));
    for line in 2..=5 {
        assert!(outcome.stderr.contains(&format!("c.jsonl:{line}:")), "{line}: {}", outcome.stderr);
    }
}

#[test]
fn a_file_that_is_not_there_is_an_error_and_never_a_comment() {
    let bench = Bench::new();
    let file = bench.file("there.txt", "zorblax");
    let outcome = bench.judge(&["zorblax.txt", &file, "."], b"");
    assert_eq!(outcome.status, 2);
    assert_eq!(outcome.lines().len(), 1);
    assert!(outcome.stderr.contains("zorblax.txt: cannot open"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(".: cannot read"), "a folder is no file of comments: {}", outcome.stderr);
}

#[test]
fn wrong_usage_profiles_and_rules_end_with_1() {
    let bench = Bench::new();
    bench.file("bad.toml", "name = \"Elm\"\nphone = \"1\"\n");
    bench.file("bad.rules", "rule R9.nothing\n");
    for (args, expected) in [
        (&["--only", "R9"][..], "R9"),
        (&["--only", "R7.nothing"], "R7.nothing"),
        (&["--no-such-flag"], "--no-such-flag"),
        (&["--format", "xml"], "xml"),
        (&["--practice", "absent.toml"], "absent.toml"),
        (&["--practice", "bad.toml"], "bad.toml:2"),
        (&["--extra", "absent.rules"], "absent.rules"),
        (&["--extra", "bad.rules"], "bad.rules:1:6"),
        (&["--data", "."], "rules"),
        (&["-", "-"], "once"),
    ] {
        let outcome = bench.run_with_input(args, b"hello\n");
        assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""), "{args:?}");
        assert!(outcome.stderr.contains(expected), "{args:?}: {}", outcome.stderr);
    }
    assert_eq!(bench.run(&["--help"]).status, 0);
}

#[test]
fn order_is_kept_over_many_chunks() {
    let bench = Bench::new();
    let many = 30_000;
    let input: String = (0..many).map(|i| format!("{{\"id\":{i},\"text\":\"{}\"}}\n", "word ".repeat(i % 9))).collect();
    assert!(input.len() > 2 << 18, "more than one read of the input");
    let outcome = bench.judge(&[], input.as_bytes());
    assert_eq!(outcome.status, 0);
    let ids: Vec<u64> = outcome.lines().iter().map(|line| line["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (0..many as u64).collect::<Vec<_>>());
}

#[test]
fn a_live_stream_is_answered_line_by_line() {
    let bench = Bench::new();
    let mut child = spawn(bench.command(&["--format", "jsonl"]));
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for i in 1..=3 {
        stdin.write_all(b"hello there\n").unwrap();
        stdin.flush().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"id\":\"stdin:{i}\"")), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let bench = Bench::new();
    for format in ["jsonl", "human"] {
        let file = bench.file("many.txt", "hello there\n".repeat(100_000));
        let mut child = spawn(bench.command(&["--format", format, &file]));
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut String::new()).unwrap();
        drop(stdout);
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""), "{format}");
    }
}

#[test]
fn a_pipe_closed_while_the_input_goes_on_ends_too() {
    let bench = Bench::new();
    let mut child = spawn(bench.command(&["--format", "jsonl"]));
    let mut stdin = child.stdin.take().unwrap();
    drop(child.stdout.take());
    stdin.write_all(b"hello\n").unwrap();
    // Standard input stays open: the program must not wait for it.
    assert_eq!(child.wait().unwrap().code(), Some(0));
    drop(stdin);
}

#[test]
fn text_arguments_are_whole_comments() {
    let bench = Bench::new();
    let file = bench.file("c.txt", "zorblax");
    let outcome = bench.judge(&["--text", "two\nlines of zorblax", "--text", "-- hm", &file], b"never read");
    assert_eq!(outcome.ids(), (vec!["text:1".into(), format!("{file}:1").into()], vec!["text:2".into()]));
}

#[test]
fn only_leaves_the_rest_out() {
    let bench = Bench::new();
    let judge = |only: &[&str]| {
        let args = [&["--format", "jsonl", "--extra", "mine.rules", "--text", "zorblax"], only].concat();
        bench.run(&args).ids().0.len()
    };
    assert_eq!(judge(&[]), 1);
    assert_eq!(judge(&["--only", "R8"]), 1);
    assert_eq!(judge(&["--only", "R1, R8.derogatory"]), 1);
    assert_eq!(judge(&["--only", "R8.abuse"]), 0);
    assert_eq!(judge(&["--only", "C"]), 0);
}

#[test]
fn explain_adds_the_findings() {
    let bench = Bench::new();
    let line = |args: &[&str]| bench.judge(args, b"").lines().remove(0);
    assert!(line(&["--text", "zorblax"]).get("findings").is_none());
    let explained = line(&["--explain", "--text", "zorblax"]);
    assert!(explained["findings"].is_array(), "{explained}");
}

#[test]
fn facts_are_explained_only_when_asked_for() {
    let bench = Bench::new();
    bench.file("fact.rules", "fact about_it comment\n[mine.fact]\n= quorbel\n");
    let shown = |args: &[&str]| {
        let args: Vec<&str> = ["--extra", "fact.rules", "--text", "a quorbel"].iter().chain(args).copied().collect();
        bench.run(&args).stdout.contains("about_it")
    };
    assert!(!shown(&[]) && !shown(&["--explain"]) && shown(&["--explain", "--facts"]));
    assert_eq!(bench.run(&["--facts", "--text", "a quorbel"]).status, 1);
}

#[test]
fn people_see_the_words_the_reason_and_the_totals() {
    let bench = Bench::new();
    let args =
        ["--extra", "mine.rules", "--only", "R8.derogatory", "--text", "what a zorblax you are", "--text", "hello"];
    let plain = bench.run(&args).stdout;
    assert!(plain.contains("what a [zorblax] you are"), "{plain}");
    for expected in ["R8.derogatory", "Respect for the team", "calls somebody a zorblax", "nothing found", "2 comments"]
    {
        assert!(plain.contains(expected), "{expected}: {plain}");
    }
    assert!(!plain.contains('\x1b'), "no styles on a pipe");

    let styled = bench.command(&args).env("CLICOLOR_FORCE", "1").output().unwrap();
    let styled = String::from_utf8(styled.stdout).unwrap();
    assert!(styled.contains("\x1b[4m"), "underlined: {styled}");
    assert!(styled.contains("zorblax\x1b[0m you are"), "{styled}");

    let without = bench.command(&args).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!String::from_utf8(without.stdout).unwrap().contains('\x1b'));
}

#[test]
fn a_comment_cannot_steer_the_terminal() {
    let bench = Bench::new();
    let outcome = bench.run(&["--text", "\x1b]0;owned\x07 \x1b[2J hello"]);
    assert!(!outcome.stdout.contains(['\x1b', '\x07']), "{:?}", outcome.stdout);
}

#[test]
fn nothing_in_nothing_out() {
    let bench = Bench::new();
    for input in [&b""[..], b"\n \n"] {
        let outcome = bench.run_with_input(&[], input);
        assert_eq!((outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()), (0, "", ""));
    }
}
