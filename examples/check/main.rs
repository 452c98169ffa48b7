//! Checks rule and lexicon files: their grammar, their examples, and the lint. What a rule author runs after each change.
//!
//! ```text
//! cargo run --release --example check -- [--practice FILE] [--extra FILE]… [--only PART] [--sort] [DIR]
//! ```
//!
//! `DIR` has `rules/*.rules` and `lexicon/*.lex`; it is `data` by default. `--only` shows the problems of files whose
//! name has this part. `--extra` adds a file of one's own, a lexicon if it ends in `.lex`, else rules. `--sort` puts the members of the lexicons' concepts in order first, in place.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use houserules::{check, Practice, Sources};

mod sort;

/// Checks rule and lexicon files.
#[derive(Parser)]
struct Arguments {
    /// The practice profile that the examples are read with.
    #[arg(long)]
    practice: Option<PathBuf>,
    /// A file of your own, checked with the others: a lexicon if it ends in .lex, else rules.
    #[arg(long, value_name = "FILE")]
    extra: Vec<PathBuf>,
    /// Only the problems of files whose name has this part.
    #[arg(long, default_value = "")]
    only: String,
    /// Put the members of concepts in order first, in place.
    #[arg(long)]
    sort: bool,
    /// The folder with `rules` and `lexicon`.
    #[arg(default_value = "data")]
    data: PathBuf,
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == ending));
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn run(arguments: &Arguments) -> Result<bool> {
    let data = &arguments.data;
    let mut sources = Sources::new();
    for file in files(&data.join("lexicon"), "lex")? {
        let mut text = read(&file)?;
        let name = file.display().to_string();
        if arguments.sort && name.contains(&arguments.only) {
            let sorted = sort::sort(&text);
            if sorted != text {
                std::fs::write(&file, &sorted)?;
                text = sorted;
            }
        }
        sources = sources.lexicon(name, text);
    }
    for file in files(&data.join("rules"), "rules")? {
        sources = sources.rules(file.display().to_string(), read(&file)?);
    }
    for file in &arguments.extra {
        let (name, text) = (file.display().to_string(), read(file)?);
        let words = file.extension().is_some_and(|ending| ending == "lex");
        sources = if words { sources.lexicon(name, text) } else { sources.rules(name, text) };
    }
    let frequencies = data.join("lexicon/frequency.txt");
    if frequencies.exists() {
        sources = sources.frequencies(frequencies.display().to_string(), read(&frequencies)?);
    }
    let profile = arguments.practice.clone().unwrap_or_else(|| data.join("practice.toml"));
    let practice = Practice::from_toml(&profile.display().to_string(), &read(&profile)?)?;
    let report = check(&sources, Some(&practice))?;
    let mut shown = 0;
    for problem in report.examples.iter().chain(&report.lint).filter(|p| p.file.contains(&arguments.only)) {
        println!("{problem}");
        shown += 1;
    }
    println!(
        "{} patterns, {} examples ({} known gaps), {shown} problems",
        report.patterns, report.tried, report.known_gaps
    );
    Ok(shown == 0)
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
