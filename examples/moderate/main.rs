//! Moderates files of comments: what each one breaches, where, why, and what to do about it.
//!
//! ```text
//! cargo run --release --example moderate -- data/demo.jsonl
//! cargo run --release --example moderate -- --practice my.toml --format jsonl export.jsonl > verdicts.jsonl
//! ```
//!
//! A reading thread fills chunks, all cores classify one chunk at a time, and the chunks are written in the order in
//! which they were read: memory stays flat however long the input is.

mod args;
mod human;
mod input;
mod jsonl;
mod mark;
#[path = "../common/setup.rs"]
mod setup;
mod totals;
mod verdict;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use args::{Args, Format};
use human::Paint;
use input::{Chunk, Item};
use totals::Totals;
use verdict::Judge;

/// Everything was read and judged.
const FINE: u8 = 0;
/// The command line, the profile or a rule file is wrong, or the output cannot be written.
const USAGE: u8 = 1;
/// Some file or line of the input could not be read; the rest was judged.
const UNREADABLE: u8 = 2;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let status = if error.use_stderr() { USAGE } else { FINE };
            // Help into a closed pipe is nobody's error.
            let _ = error.print();
            return ExitCode::from(status);
        }
    };
    match run(&args) {
        Ok(status) => ExitCode::from(status),
        Err(error) if is_closed_pipe(&error) => ExitCode::from(FINE),
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::from(USAGE)
        }
    }
}

fn run(args: &Args) -> Result<u8> {
    let judge = Judge { classifier: args.classifier()?, explain: args.explain };
    let sources = args.sources()?;
    let paint = Paint::for_stdout();
    let bar = progress(input::total_bytes(&sources));
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut totals = Totals::default();
    let mut unreadable = 0usize;

    for chunk in input::chunks(sources, args.input) {
        let Chunk { items, bytes } = chunk;
        let rendered: Vec<Option<Rendered>> = items
            .into_par_iter()
            .with_min_len(16)
            .map_init(Judge::scratch, |s, i| render(i, &judge, s, args, &paint))
            .collect();
        bar.suspend(|| {
            for piece in rendered.into_iter().flatten() {
                match piece {
                    Rendered::Comment(bytes, tally) => {
                        totals.add(&tally);
                        out.write_all(&bytes)?;
                    }
                    Rendered::Problem(message) => {
                        unreadable += 1;
                        complain(&message);
                    }
                }
            }
            // A chunk is what one read brought: flushing here lets a live stream be followed line by line.
            out.flush()
        })
        .context("cannot write the output")?;
        bar.inc(bytes);
    }
    bar.finish_and_clear();
    if args.format == Format::Human {
        totals.write(&mut out, &paint).and_then(|()| out.flush()).context("cannot write the output")?;
    }
    if unreadable > 0 {
        let s = if unreadable == 1 { "" } else { "s" };
        complain(&format!("{unreadable} problem{s} in the input; the rest was judged"));
        return Ok(UNREADABLE);
    }
    Ok(FINE)
}

/// What one item of the input becomes.
enum Rendered {
    /// The bytes to write, and what to add to the totals.
    Comment(Vec<u8>, totals::Tally),
    /// What could not be read, and where.
    Problem(String),
}

fn render(
    item: Item,
    judge: &Judge,
    scratch: &mut houserules::Scratch,
    args: &Args,
    paint: &Paint,
) -> Option<Rendered> {
    let comment = match item.parse() {
        Ok(comment) => comment?,
        Err(problem) => return Some(Rendered::Problem(problem)),
    };
    let verdict = judge.judge(&comment, scratch);
    let mut bytes = Vec::with_capacity(512);
    match args.format {
        Format::Human => human::write(&mut bytes, &comment, &verdict, args.facts, paint),
        Format::Jsonl => jsonl::write(&mut bytes, &comment, &verdict),
    }
    Some(Rendered::Comment(bytes, totals::Tally::of(&verdict)))
}

/// A bar on standard error; nothing where that is not a terminal.
fn progress(total: Option<u64>) -> ProgressBar {
    let bar = match total {
        Some(total) => ProgressBar::new(total).with_style(style("{bar:30} {percent:>3}%  {bytes_per_sec}  {eta} left")),
        None => ProgressBar::new_spinner().with_style(style("{spinner} {bytes} read  {bytes_per_sec}")),
    };
    // Short runs should not flicker, so the first drawing waits for the first tick of the limited rate.
    bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(8));
    if !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    bar
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// A message on standard error; `eprintln!` would panic where that is closed.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "moderate: {message}");
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|e| e.downcast_ref::<io::Error>()).any(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
