//! Checks rule and lexicon files: their grammar, their examples, and the lint. What a rule author runs after each change.
//!
//! ```text
//! cargo run --release --example check -- [--practice FILE] [--extra FILE]… [--only PART] [--sort] [DIR]
//! cargo run --release --example check -- --concepts TEXT | --pattern ID [--extra FILE]… [DIR]
//! ```
//!
//! `DIR` has `rules/*.rules` and `lexicon/*.lex`; it is `data` by default. `--help` tells the rest.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use houserules::{check, Practice, Problem, Sources};

mod look_up;
mod sort;

use look_up::File;

/// There are problems.
const PROBLEMS: u8 = 2;
/// A file cannot be read or does not follow the grammar, or the command line is wrong.
const USAGE: u8 = 1;

/// Checks rule and lexicon files: their grammar, their examples, and the lint.
///
/// Exit status: 0 no problems; 2 problems; 1 wrong usage, or a file that cannot be read or does not follow the grammar.
#[derive(Debug, Parser)]
#[command(name = "check")]
struct Arguments {
    /// The profile that the examples of --extra files are read with. Those of DIR name the staff of the sample practice
    /// and are always read with DIR/practice.toml [default: DIR/practice.toml]
    #[arg(long, value_name = "FILE")]
    practice: Option<PathBuf>,
    /// A file of your own, checked with the others: a lexicon if it ends in .lex, else rules.
    #[arg(long, value_name = "FILE")]
    extra: Vec<PathBuf>,
    /// Only the problems of files whose name has this part (`moderate --only` takes labels instead).
    #[arg(long, value_name = "PART", default_value = "", hide_default_value = true)]
    only: String,
    /// Put the members of concepts in order first, in place: in DIR/lexicon and in --extra files that end in .lex.
    #[arg(long)]
    sort: bool,
    /// Check nothing; show which concepts hold the words of this text, and where each is defined.
    #[arg(long, value_name = "TEXT", conflicts_with = "pattern")]
    concepts: Option<String>,
    /// Check nothing; show the pattern with this id as it is written.
    #[arg(long, value_name = "ID")]
    pattern: Option<String>,
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

/// The text of a lexicon, put in order first if that is asked for.
fn lexicon(file: &Path, arguments: &Arguments) -> Result<File> {
    let (name, mut text) = (file.display().to_string(), read(file)?);
    if arguments.sort && name.contains(&arguments.only) {
        let sorted = sort::sort(&text);
        if sorted != text {
            std::fs::write(file, &sorted).with_context(|| format!("cannot write {name}"))?;
            println!("{name}: put in order");
            text = sorted;
        }
    }
    Ok((name, text))
}

fn profile(file: &Path) -> Result<Practice> {
    Ok(Practice::from_toml(&file.display().to_string(), &read(file)?)?)
}

fn run(arguments: &Arguments) -> Result<bool> {
    let data = &arguments.data;
    let (mut lexicons, mut rules): (Vec<File>, Vec<File>) = (Vec::new(), Vec::new());
    for file in files(&data.join("lexicon"), "lex")? {
        lexicons.push(lexicon(&file, arguments)?);
    }
    for file in files(&data.join("rules"), "rules")? {
        rules.push((file.display().to_string(), read(&file)?));
    }
    let mut extra = Vec::new();
    for file in &arguments.extra {
        extra.push(file.display().to_string());
        if file.extension().is_some_and(|ending| ending == "lex") {
            lexicons.push(lexicon(file, arguments)?);
        } else {
            rules.push((file.display().to_string(), read(file)?));
        }
    }
    if let Some(id) = &arguments.pattern {
        print!("{}", look_up::pattern(id, &rules)?);
        return Ok(true);
    }
    let mut sources = Sources::new();
    for (name, text) in &lexicons {
        sources = sources.lexicon(name.clone(), text.clone());
    }
    for (name, text) in &rules {
        sources = sources.rules(name.clone(), text.clone());
    }
    let frequencies = data.join("lexicon/frequency.txt");
    if frequencies.exists() {
        sources = sources.frequencies(frequencies.display().to_string(), read(&frequencies)?);
    }
    let sample = data.join("practice.toml");
    if let Some(text) = &arguments.concepts {
        let practice = profile(arguments.practice.as_ref().unwrap_or(&sample))?;
        print!("{}", look_up::concepts(text, &lexicons, &sources, practice)?);
        return Ok(true);
    }
    let mut report;
    match &arguments.practice {
        Some(own) if *own != sample => {
            let own = profile(own)?;
            report = check(&sources, Some(&profile(&sample)?))?;
            if !extra.is_empty() {
                let of_extra = |problem: &Problem| extra.contains(&problem.file);
                report.examples.retain(|problem| !of_extra(problem));
                report.examples.extend(check(&sources, Some(&own))?.examples.into_iter().filter(of_extra));
            }
        }
        _ => report = check(&sources, Some(&profile(&sample)?))?,
    }
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
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let status = if error.use_stderr() { USAGE } else { 0 };
            // Help into a closed pipe is nobody's error.
            let _ = error.print();
            return ExitCode::from(status);
        }
    };
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(PROBLEMS),
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(USAGE)
        }
    }
}
