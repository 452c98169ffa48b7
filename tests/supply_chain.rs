//! What the library is made of and what it may touch: its crates and their licences, no world outside, nothing kept of a
//! comment.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use houserules::{Classifier, Practice, Scratch};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(path).expect("a file of the repository")
}

/// Every crate that the library or its build needs, with its licence.
fn crates() -> Vec<(String, String)> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{l}", "--offline", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut crates: Vec<(String, String)> = text
        .lines()
        .map(|line| {
            let (package, licence) = line.split_once('|').expect("a package and its licence");
            let name = package.split(' ').next().unwrap_or(package);
            (name.to_owned(), licence.trim_end_matches(" (*)").to_owned())
        })
        .collect();
    crates.sort();
    crates.dedup();
    crates
}

/// Licences that ask for no more than to be named.
const ALLOWED: [&str; 9] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0", "Unlicense", "Zlib"];

/// Whether an SPDX expression can be met with allowed licences alone; `OR` binds less than `AND`.
fn allowed(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    fn either<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> bool {
        let mut good = both(words);
        while words.next_if_eq(&"OR").is_some() {
            good |= both(words);
        }
        good
    }
    fn both<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> bool {
        let mut good = one(words);
        while words.next_if_eq(&"AND").is_some() {
            good &= one(words);
        }
        good
    }
    fn one<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> bool {
        match words.next() {
            Some("(") => {
                let good = either(words);
                words.next_if_eq(&")").is_some() && good
            }
            Some(licence) => ALLOWED.contains(&licence),
            None => false,
        }
    }
    either(&mut words) && words.next().is_none()
}

#[test]
fn expressions_are_read() {
    for good in
        ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "Zlib AND (GPL-2.0 OR MIT)"]
    {
        assert!(allowed(good), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT",
        "AND MIT",
        "Proprietary OR SSPL-1.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(!allowed(bad), "{bad}");
    }
}

#[test]
fn every_licence_is_allowed() {
    let crates = crates();
    assert!(crates.len() > 5);
    let bad: Vec<_> = crates.iter().filter(|(_, licence)| !allowed(licence)).collect();
    assert!(bad.is_empty(), "not on the list of licences: {bad:?}");
}

/// The names in backquotes of the first two columns of the README's table of dependencies.
fn documented() -> (BTreeSet<String>, BTreeSet<String>) {
    let readme = read(root().join("README.md"));
    let section = readme.split("## Dependencies of the library").nth(1).expect("the section");
    let section = section.split("\n## ").next().unwrap_or(section);
    let names = |column: &str| column.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let (mut direct, mut brought) = (BTreeSet::new(), BTreeSet::new());
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let columns: Vec<&str> = row.split('|').collect();
        direct.extend(names(columns[1]));
        brought.extend(names(columns[2]));
        assert!(columns[3].trim().len() > 20, "no reason in {row}");
    }
    (direct, brought)
}

#[test]
fn the_readme_tells_every_crate_and_why() {
    let (direct, brought) = documented();
    let manifest: toml::Table = read(root().join("Cargo.toml")).parse().expect("TOML");
    for section in ["dependencies", "build-dependencies"] {
        let names: BTreeSet<String> = manifest[section].as_table().expect("a table").keys().cloned().collect();
        assert_eq!(names, direct, "[{section}] and the README");
    }
    let found: BTreeSet<String> = crates()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name != "houserules" && !direct.contains(name))
        .collect();
    assert_eq!(found, brought);
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// What reaches the world outside, or fails on purpose.
const FORBIDDEN: [&str; 26] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::time",
    "std::io",
    "std::process",
    "std::thread",
    "std::os",
    "use std::{",
    "env::var",
    "File::",
    "Instant",
    "SystemTime",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
    "dbg!",
    "log::",
    "tracing",
    "unsafe ",
    "extern \"",
    ".unwrap()",
    ".expect(",
    "panic!(",
    "todo!(",
];

#[test]
fn the_library_touches_nothing_outside() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    assert!(files.len() > 30);
    let mut found = Vec::new();
    for file in &files {
        let text = read(file);
        // Tests stand at the end of a file, or of a module of their own; they may do as they like.
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or(&text);
        let whole_file_is_test = file.ends_with("pattern/reference.rs");
        for (number, line) in code.lines().enumerate().filter(|_| !whole_file_is_test) {
            let line = line.split("//").next().unwrap_or(line);
            for word in FORBIDDEN.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{}: {word}", file.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(read(root().join("src/lib.rs")).contains("#![forbid(unsafe_code)]"));
}

#[test]
fn debug_tells_nothing_of_a_comment() {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    let classifier = Classifier::builder().practice(practice).allow("zymurgy tearoom").build().expect("a classifier");
    let text = "Quixotry! Zymurgy said Dr Desai is a f*cking clown, ring 07700 900123. Xylograph Frobisher lives at 14 Elm Road";
    let mut scratch = Scratch::default();
    let assessment = classifier.assess_with(text, &mut scratch);
    assert!(!assessment.violations.is_empty());
    let findings = classifier.explain(text);
    for (what, shown) in [
        ("classifier", format!("{classifier:?}")),
        ("classifier in full", format!("{classifier:#?}")),
        ("scratch", format!("{scratch:?} {:?}", scratch.clone())),
        ("assessment", format!("{assessment:?}")),
        ("findings", format!("{findings:?}")),
        (
            "results as JSON",
            serde_json::to_string(&assessment).expect("JSON") + &serde_json::to_string(&findings).expect("JSON"),
        ),
    ] {
        let lower = shown.to_lowercase();
        for word in ["quixotry", "zymurgy", "desai", "900123", "xylograph", "frobisher", "elm road"] {
            assert!(!lower.contains(word), "{what} shows {word}: {shown:.300}");
        }
        assert!(!what.starts_with("classifier") || shown.len() < 200, "{what} is long");
    }
}
