//! Measures the rules against labelled comments, with intervals, so that a change can be judged by its figures.
//!
//! ```text
//! cargo run --release --example evaluate -- data/samples
//! cargo run --release --example evaluate -- --errors --label R7.threat data/samples
//! cargo run --release --example evaluate -- --split all --format html --out report.html data/samples
//! ```
//!
//! Scoring is that of the labelling guide. Comments of the `test` split are never shown, only their ids and labels:
//! rules that were written with an eye on them would measure memory, not judgement.

mod args;
mod bootstrap;
mod compare;
mod errors;
mod html;
mod load;
mod predict;
mod report;
mod score;
#[path = "../common/setup.rs"]
mod setup;
mod table;

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;

use args::{Args, Format};

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let failed = error.use_stderr();
            let _ = error.print();
            return if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "evaluate: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    // First, so that a mistyped name does not cost a run.
    let earlier = args.compare.as_deref().map(compare::Earlier::read).transpose()?;
    let samples = load::samples(&args.files, args.practice.as_deref())?;
    let samples = load::of_split(samples, args.split());
    let predicted = predict::all(&samples, args.data.as_deref())?;
    let scored = score::Scored::new(&samples, &predicted.results);
    let mut report = report::Report::new(&samples, &predicted, &scored, args.split(), args.seed);
    report.errors = errors::list(&samples, &predicted, &scored, args.errors.then(|| args.wanted()));
    let changes = earlier.map(|earlier| compare::Changes::between(earlier, &report));

    let text = match args.format {
        Format::Table => table::page(&report, changes.as_ref(), args.errors.then(|| args.wanted())),
        Format::Json => serde_json::to_string_pretty(&report).context("cannot write the report as JSON")? + "\n",
        Format::Html => html::page(&report, changes.as_ref(), args.errors.then(|| args.wanted())),
    };
    match &args.out {
        Some(path) => fs::write(path, text).with_context(|| format!("{}: cannot write", path.display())),
        None => io::stdout().lock().write_all(text.as_bytes()).context("cannot write the report"),
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|e| e.downcast_ref::<io::Error>()).any(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
