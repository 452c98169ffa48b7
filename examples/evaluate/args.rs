//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use houserules::{Label, Rule};

use crate::load::Split;

/// Measures the rules against labelled comments: precision, recall and F1 per rule, category and concern, with 95%
/// intervals.
///
/// Files are in the format of the labelling guide; of a folder, every *.jsonl below it is read. The practice profile of
/// a file is FILE.practice.toml beside it, else the nearest practice.toml above it, unless --practice names one.
#[derive(Debug, Parser)]
#[command(name = "evaluate", version)]
pub struct Args {
    /// The practice profile to read all comments with.
    #[arg(long, value_name = "FILE")]
    pub practice: Option<PathBuf>,

    /// Which comments: dev (60 in a hundred), test (the rest; never shown) or all.
    #[arg(long, value_enum, default_value_t = Choice::Dev)]
    split: Choice,

    /// The same split by its size: 60 is dev, 40 is test.
    #[arg(long, value_parser = ["60", "40"], conflicts_with = "split")]
    part: Option<String>,

    /// Read the rules and lexicons of DIR in place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// List every miss and false alarm with its evidence (of the test split, ids and labels only).
    #[arg(long)]
    pub errors: bool,

    /// List the errors of this label or rule alone: R7.threat, R7, C.complaint.
    #[arg(long, value_name = "LABEL", requires = "errors", value_parser = parse_wanted)]
    label: Option<Wanted>,

    /// An earlier report (--format json): show what changed since.
    #[arg(long, value_name = "FILE")]
    pub compare: Option<PathBuf>,

    /// How to write the report.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,

    /// Where to write it, instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,

    /// What the bootstrap starts from; the same seed gives the same intervals.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,

    /// Labelled files, or folders of them.
    #[arg(value_name = "FILE|DIR", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Choice {
    Dev,
    Test,
    All,
}

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For the terminal.
    Table,
    /// For --compare and other programs.
    Json,
    /// A page to look at.
    Html,
}

/// Which labels' errors to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    All,
    Rule(Rule),
    Label(Label),
}

impl Wanted {
    pub fn holds(self, label: Label) -> bool {
        match (self, label) {
            (Wanted::All, _) => true,
            (Wanted::Rule(rule), Label::Breach(category)) => category.rule() == rule,
            (Wanted::Rule(_), Label::Concern(_)) => false,
            (Wanted::Label(wanted), label) => wanted == label,
        }
    }
}

impl Args {
    /// The split to measure; `None` for all.
    pub fn split(&self) -> Option<Split> {
        match (self.part.as_deref(), self.split) {
            (Some("60"), _) | (None, Choice::Dev) => Some(Split::Dev),
            (Some(_), _) | (None, Choice::Test) => Some(Split::Test),
            (None, Choice::All) => None,
        }
    }

    pub fn wanted(&self) -> Wanted {
        self.label.unwrap_or(Wanted::All)
    }
}

fn parse_wanted(text: &str) -> Result<Wanted, String> {
    let rule = text.strip_prefix('R').and_then(|number| number.parse().ok()).and_then(Rule::from_number);
    match rule {
        Some(rule) => Ok(Wanted::Rule(rule)),
        None => text.parse().map(Wanted::Label).map_err(|error: houserules::UnknownLabel| error.to_string()),
    }
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
    fn parts_are_splits() {
        let split = |args: &[&str]| Args::try_parse_from([&["evaluate"], args, &["f"]].concat()).map(|a| a.split());
        assert_eq!(split(&[]).unwrap(), Some(Split::Dev));
        assert_eq!(split(&["--part", "60"]).unwrap(), Some(Split::Dev));
        assert_eq!(split(&["--part", "40"]).unwrap(), Some(Split::Test));
        assert_eq!(split(&["--split", "all"]).unwrap(), None);
        assert!(split(&["--part", "50"]).is_err());
        assert!(split(&["--part", "60", "--split", "dev"]).is_err());
    }
}
