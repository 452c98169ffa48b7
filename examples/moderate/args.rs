//! The command line, and what it asks of the library.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anyhow::{bail, Context, Result};
use clap::{Parser, ValueEnum};
use houserules::{Classifier, ConcernKind, Label, Rule};

use crate::input::{Kind, Source};
use crate::setup;

/// Says which rules of a GP practice's social media code of conduct each comment breaches, and why.
///
/// Reads JSON lines ({"id": …, "text": …}) or plain text, a comment a line, from files or standard input.
/// Exit status: 0 fine, 1 wrong usage or profile, 2 some of the input could not be read.
#[derive(Debug, Parser)]
#[command(name = "moderate", version)]
pub struct Args {
    /// The practice's profile (TOML): its names, numbers and staff; without it, no practice in particular.
    #[arg(long, value_name = "FILE")]
    practice: Option<PathBuf>,

    /// What to write.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// Look for these labels alone (`check --only` takes a part of a file's name instead): R3, R7.threat, C, C.self_harm … Concerns too are left out unless they are named.
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',', value_parser = parse_only)]
    only: Vec<Only>,

    /// A rule file of your own, added to the rules (a lexicon if it ends in .lex).
    #[arg(long, value_name = "RULEFILE")]
    extra: Vec<PathBuf>,

    /// Read DIR/rules/*.rules, DIR/lexicon/*.lex, DIR/outcomes.toml and DIR/replies.toml in place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// Tell also what was seen and did not count: held back, and by what, or too few points of those that the label needs.
    #[arg(long)]
    pub explain: bool,

    /// With --explain, tell the facts too that patterns ask for with `needs` and `unless`.
    #[arg(long, requires = "explain")]
    pub facts: bool,

    /// A comment to moderate, instead of a file or before it.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Vec<String>,

    /// How to read the files; without it, those that start with { are JSON lines.
    #[arg(long, value_enum)]
    pub input: Option<Kind>,

    /// Files of comments; - or nothing is standard input.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading: the words marked, the rule, why, what to do, and a table of totals.
    Human,
    /// For programs: a JSON object a line, in the order of the input.
    Jsonl,
}

impl Args {
    /// The classifier that the command line asks for.
    pub fn classifier(&self) -> Result<Classifier> {
        let mut builder = Classifier::builder();
        if let Some(dir) = &self.data {
            builder = builder.sources(setup::sources(dir)?);
        }
        if let Some(path) = &self.practice {
            builder = builder.practice(setup::practice(path)?);
        }
        for path in &self.extra {
            builder = setup::extra(builder, path)?;
        }
        if !self.only.is_empty() {
            for label in Label::all().filter(|label| !self.only.iter().any(|only| only.holds(*label))) {
                builder = match label {
                    Label::Breach(category) => builder.without_category(category),
                    Label::Concern(kind) => builder.without_concern(kind),
                };
            }
        }
        Ok(builder.build()?)
    }

    /// What to read, in order. With nothing named and a person at the keyboard, an error with a hint: a program that
    /// silently waits looks broken.
    pub fn sources(&self) -> Result<Vec<Source>> {
        let mut sources: Vec<Source> = self.text.iter().cloned().map(Source::Text).collect();
        sources.extend(self.files.iter().map(|path| match path.to_str() {
            Some("-") => Source::Stdin,
            _ => Source::File(path.clone()),
        }));
        if sources.iter().filter(|source| matches!(source, Source::Stdin)).count() > 1 {
            bail!("standard input (-) can be read only once");
        }
        if sources.is_empty() {
            if io::stdin().is_terminal() {
                bail!(
                    "no comments to read: name a FILE, give --text TEXT, or pipe them in\n\
                     \n  moderate data/demo.jsonl\n  moderate --text 'Can I book in for Friday?'\n  \
                     moderate -            (type them here, a comment a line, then Ctrl-D)\n\n\
                     --help tells the rest"
                );
            }
            sources.push(Source::Stdin);
        }
        Ok(sources)
    }
}

/// One item of `--only`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    Rule(Rule),
    Concerns,
    Label(Label),
}

impl Only {
    fn holds(self, label: Label) -> bool {
        match (self, label) {
            (Only::Rule(rule), Label::Breach(category)) => category.rule() == rule,
            (Only::Concerns, Label::Concern(_)) => true,
            (Only::Label(only), label) => only == label,
            _ => false,
        }
    }
}

fn parse_only(text: &str) -> Result<Only> {
    let text = text.trim();
    if text == "C" {
        return Ok(Only::Concerns);
    }
    let rule = text.strip_prefix('R').and_then(|number| number.parse().ok()).and_then(Rule::from_number);
    if let Some(rule) = rule {
        return Ok(Only::Rule(rule));
    }
    text.parse().map(Only::Label).with_context(|| {
        let concerns: Vec<String> = ConcernKind::ALL.iter().map(ToString::to_string).collect();
        format!("expected a rule (R1 to R8), a category such as R7.threat, C, or one of {}", concerns.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Args::command().debug_assert();
    }

    #[test]
    fn only_takes_rules_categories_and_concerns() {
        assert_eq!(parse_only("R3").unwrap(), Only::Rule(Rule::Contact));
        assert_eq!(parse_only(" C ").unwrap(), Only::Concerns);
        assert!(parse_only("R7.threat").unwrap().holds("R7.threat".parse().unwrap()));
        assert!(!parse_only("R7.threat").unwrap().holds("R7.hate".parse().unwrap()));
        for wrong in ["R9", "R0", "threat", "", "r3", "R7.nothing"] {
            assert!(parse_only(wrong).is_err(), "{wrong}");
        }
    }
}
