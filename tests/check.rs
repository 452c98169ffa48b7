//! The command line `check`, run as a program on files of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

mod programs;

const RULES: &str = "rule R8.derogatory\n[mine.zorblax] certain\n= @mine_beast\n\
    + what a zorblax\n+ zorblaxes, all of them\n+ quorbels\n- a cat\n- a dog\n- a cow\n";

/// A folder with rules and words of its own, beside the data of the repository.
struct Bench(TempDir);

impl Bench {
    fn new() -> Self {
        let bench = Bench(tempfile::tempdir().expect("a folder for the test"));
        bench.file("mine.rules", RULES);
        bench.file("mine.lex", "concept mine_beast\nquorbel/n, zorblax/n\n");
        bench
    }

    fn file(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).expect("a file for the test");
    }

    /// The status, and what was written to both outputs.
    fn run(&self, args: &[&str]) -> (i32, String) {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let output = Command::new(programs::built("check"))
            .current_dir(self.0.path())
            .args(["--extra", "mine.lex", "--extra", "mine.rules", "--only", "mine."])
            .args(args)
            .arg(data)
            .output()
            .expect("the example runs");
        let text = [output.stdout, output.stderr].concat();
        (output.status.code().expect("no signal"), String::from_utf8(text).expect("UTF-8"))
    }
}

#[test]
fn the_status_tells_problems_from_mistakes() {
    let bench = Bench::new();
    let (status, text) = bench.run(&[]);
    assert!(status == 0 && text.ends_with(" 0 problems\n"), "{text}");
    bench.file("mine.rules", &RULES.replace("- a cow", "- a zorblax"));
    let (status, text) = bench.run(&[]);
    assert!(status == 2 && text.contains("gives R8.derogatory through mine.zorblax"), "{text}");
    bench.file("mine.rules", &RULES.replace("@mine_beast", "@mine_best"));
    let (status, text) = bench.run(&[]);
    assert!(status == 1 && text.contains("found `mine_best`; did you mean `mine_beast`?"), "{text}");
    assert_eq!(bench.run(&["--nonsense"]).0, 1);
}

#[test]
fn own_examples_are_read_with_the_own_profile_and_the_others_with_the_sample() {
    let bench = Bench::new();
    bench.file("own.toml", "name = \"Elm\"\n[[staff]]\nname = \"Dr Zephyrine Quux\"\n");
    let named = "rule R8.derogatory\n[mine.named] certain\n= #staff ..2 zorblax\n\
        + Zephyrine is a zorblax\n+ Zephyrine zorblax\n+ zephyrine, the zorblax\n- a cat\n- a dog\n- a cow\n";
    bench.file("mine.rules", &format!("{named}\n{}", RULES.replace("[mine.zorblax]", "[mine.beast]")));
    // Without the profile nobody knows her; with it, everything holds, and so do the library's examples.
    let (status, text) = bench.run(&[]);
    assert!(status == 2 && text.contains("[mine.named] + Zephyrine is a zorblax: does not match"), "{text}");
    let (status, text) = bench.run(&["--practice", "own.toml"]);
    assert_eq!((status, text.lines().count()), (0, 1), "{text}");
    let all = Command::new(programs::built("check"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("--practice")
        .arg(bench.0.path().join("own.toml"))
        .output()
        .expect("the example runs");
    assert!(all.status.success(), "{}", String::from_utf8_lossy(&all.stdout));
}

#[test]
fn sorting_takes_in_own_words() {
    let bench = Bench::new();
    bench.file("mine.lex", "\u{FEFF}concept mine_beast\nzorblax/n, quorbel/n\n");
    let (status, text) = bench.run(&[]);
    assert!(status == 2 && text.contains("`quorbel/n` is out of order after `zorblax/n`"), "{text}");
    let (status, text) = bench.run(&["--sort"]);
    assert!(status == 0 && text.starts_with("mine.lex: put in order\n"), "{text}");
    let sorted = fs::read_to_string(bench.0.path().join("mine.lex")).expect("the words");
    assert_eq!(sorted, "concept mine_beast\nquorbel/n, zorblax/n\n");
}

#[test]
fn words_and_patterns_are_looked_up() {
    let bench = Bench::new();
    let (status, text) = bench.run(&["--concepts", "two zorblaxes"]);
    assert!(status == 0 && text.contains("@mine_beast") && text.contains("mine.lex:1"), "{text}");
    assert_eq!(bench.run(&["--concepts", "xqzzt"]).1, "no concept has any of these words\n");
    let (status, text) = bench.run(&["--pattern", "mine.zorblax"]);
    assert_eq!((status, text.lines().nth(2)), (0, Some("= @mine_beast")), "{text}");
    assert!(text.starts_with("mine.rules:2: under rule R8.derogatory\n"), "{text}");
    assert_eq!(bench.run(&["--pattern", "nothing"]).0, 1);
}
