//! A comment and its verdict, for reading.

use std::io::{self, Write};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use comfy_table::Table;
use houserules::{Action, Assessment, Certainty, Evidence, Finding, Outcome, Severity};

use crate::input::Comment;
use crate::mark::{harmless, layout, Mark};
use crate::verdict::Verdict;

/// How far comments and notes stand in.
const INDENT: &str = "  ";

/// What the output can show.
pub struct Paint {
    /// Whether styles are shown: not on a pipe, not under `NO_COLOR`.
    styled: bool,
    width: usize,
}

impl Paint {
    pub fn for_stdout() -> Self {
        let styled = anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        // A line much wider than a page is hard to read, however wide the window.
        let width = Table::new().width().map_or(100, usize::from).clamp(40, 110);
        Paint { styled, width }
    }

    /// The text in the style, or as it is where styles are not shown.
    pub fn paint(&self, style: Style, text: &str) -> String {
        if self.styled {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn colour(colour: AnsiColor) -> Style {
    Style::new().fg_color(Some(colour.into()))
}

fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Low => colour(AnsiColor::Cyan),
        Severity::Medium => colour(AnsiColor::Yellow),
        Severity::High => colour(AnsiColor::Red),
    }
}

fn concern_style() -> Style {
    colour(AnsiColor::Magenta)
}

/// What the practice is advised to do, in words.
pub fn action_words(action: Action) -> &'static str {
    match action {
        Action::None => "leave it",
        Action::Reply => "reply with a signpost",
        Action::Hide => "hide until a person has looked",
        Action::Delete => "delete",
        Action::DeleteAndReport => "delete and report",
    }
}

fn action_style(action: Action) -> Style {
    match action {
        Action::None => colour(AnsiColor::Green),
        Action::Reply => colour(AnsiColor::Cyan),
        Action::Hide => colour(AnsiColor::Yellow),
        Action::Delete | Action::DeleteAndReport => colour(AnsiColor::Red).bold(),
    }
}

/// Adds the comment and everything said of it.
pub fn write(out: &mut Vec<u8>, comment: &Comment, verdict: &Verdict, facts: bool, paint: &Paint) {
    let findings = verdict.findings.as_deref();
    let page = Page { comment, assessment: &verdict.assessment, findings, facts, paint };
    page.write(out).expect("a Vec takes every byte");
}

struct Page<'a> {
    comment: &'a Comment,
    assessment: &'a Assessment,
    findings: Option<&'a [Finding]>,
    /// Whether facts are shown among them.
    facts: bool,
    paint: &'a Paint,
}

impl Page<'_> {
    fn write(&self, out: &mut Vec<u8>) -> io::Result<()> {
        self.head(out)?;
        for line in layout(&self.comment.text, &self.marks(), self.paint.width - INDENT.len(), self.paint.styled) {
            writeln!(out, "{INDENT}{line}")?;
        }
        if self.is_clean() {
            self.explanation(out)?;
            return writeln!(out);
        }
        writeln!(out)?;
        for violation in &self.assessment.violations {
            let category = violation.category;
            let label = self.paint.paint(severity_style(violation.severity).bold(), &category.to_string());
            let sure = format!("{} severity, {}", violation.severity, violation.certainty);
            writeln!(out, "{INDENT}{label}  {}  {}", category.rule().title(), self.paint.paint(DIM, &sure))?;
            self.evidence(out, &violation.evidence)?;
        }
        for concern in &self.assessment.concerns {
            let label = self.paint.paint(concern_style().bold(), &concern.kind.to_string());
            let meaning = concern_title(concern.kind.name());
            writeln!(out, "{INDENT}{label}  {meaning}  {}", self.paint.paint(DIM, concern.certainty.name()))?;
            self.evidence(out, &concern.evidence)?;
        }
        self.advice(out)?;
        self.explanation(out)?;
        writeln!(out)
    }

    fn is_clean(&self) -> bool {
        self.assessment.violations.is_empty() && self.assessment.concerns.is_empty()
    }

    /// A rule across the page: whose comment, and in one glance what to do.
    fn head(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let id = harmless(&self.comment.shown_id());
        let action = self.assessment.action;
        let words = match (self.is_clean(), action) {
            (true, _) => "nothing found",
            (false, action) => action_words(action),
        };
        let urgent = if self.assessment.escalate { " SHOW A PERSON NOW " } else { "" };
        let taken = 6 + unicode_width::UnicodeWidthStr::width(id.as_str()) + words.len() + urgent.len();
        let line = "─".repeat(self.paint.width.saturating_sub(taken).max(2));
        let alarm = colour(AnsiColor::Red).bold().invert();
        writeln!(
            out,
            "{} {} {} {}{}",
            self.paint.paint(DIM, "──"),
            self.paint.paint(BOLD, &id),
            self.paint.paint(DIM, &line),
            self.paint.paint(action_style(if self.is_clean() { Action::None } else { action }), words),
            if urgent.is_empty() { String::new() } else { format!(" {}", self.paint.paint(alarm, urgent.trim_end())) }
        )
    }

    /// What to mark: the evidence of each finding, the gravest first. Where none of it points at words of its own,
    /// the finding's whole span.
    fn marks(&self) -> Vec<Mark> {
        let mut ranked: Vec<(Severity, Certainty, Mark)> = Vec::new();
        for violation in &self.assessment.violations {
            let style = severity_style(violation.severity).underline();
            for evidence in &violation.evidence {
                ranked.push((violation.severity, violation.certainty, Mark { span: evidence.span, style }));
            }
        }
        for concern in &self.assessment.concerns {
            let severity = if concern.kind.escalates() { Severity::High } else { Severity::Low };
            for evidence in &concern.evidence {
                ranked.push((
                    severity,
                    concern.certainty,
                    Mark { span: evidence.span, style: concern_style().underline() },
                ));
            }
        }
        ranked.sort_by_key(|(severity, certainty, _)| std::cmp::Reverse((*severity, *certainty)));
        ranked.into_iter().map(|(_, _, mark)| mark).collect()
    }

    /// Each reason with the words that it points at; the same words for the same reason once.
    fn evidence(&self, out: &mut Vec<u8>, evidence: &[Evidence]) -> io::Result<()> {
        let mut told: Vec<(&str, &str)> = Vec::new();
        for piece in evidence {
            let words = &self.comment.text[piece.span.range()];
            if told.contains(&(words, &piece.why)) {
                continue;
            }
            told.push((words, &piece.why));
            let note = format!("“{}” — {}", shorten(words), piece.why);
            self.paragraph(out, "    ", &note, &format!("  ({})", piece.pattern))?;
        }
        Ok(())
    }

    fn advice(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let action = self.assessment.action;
        let arrow = self.paint.paint(BOLD, "→");
        let mut words = action_words(action).to_owned();
        words[..1].make_ascii_uppercase();
        if self.assessment.escalate {
            words = match action {
                Action::None => "A person must see it at once".to_owned(),
                _ => format!("A person must see it at once; only then: {}", action_words(action)),
            };
        }
        writeln!(out, "{INDENT}{arrow} {}", self.paint.paint(action_style(action), &words))?;
        for signpost in &self.assessment.signposts {
            self.paragraph(out, "    ", &format!("Reply: {}", signpost.text), "")?;
        }
        Ok(())
    }

    /// With `--explain`: what matched and did not count; with `--facts` the facts that were told, too.
    fn explanation(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let Some(findings) = self.findings else { return Ok(()) };
        let told = |outcome: &Outcome| match outcome {
            Outcome::Fired(_) | Outcome::Counted(_) => true,
            Outcome::Fact(_) => !self.facts,
            _ => false,
        };
        // Points taken from a label that got none say nothing.
        let points = |f: &Finding| match f.outcome {
            Outcome::Counted(points) | Outcome::BelowThreshold { points, .. } => points,
            _ => 0,
        };
        let scored = |label| findings.iter().any(|f| f.label == label && points(f) > 0);
        let untold: Vec<&Finding> = findings
            .iter()
            .filter(|f| !told(&f.outcome) && (self.facts || f.label.is_some()))
            .filter(|f| points(f) >= 0 || scored(f.label))
            .collect();
        if untold.is_empty() {
            return Ok(());
        }
        writeln!(out, "{INDENT}{}", self.paint.paint(DIM, "Not counted:"))?;
        for finding in untold {
            let words = shorten(&self.comment.text[finding.span.range()]);
            let label = finding.label.map_or_else(|| "fact".to_owned(), |label| label.to_string());
            let outcome = match &finding.outcome {
                // The word stands before it already.
                Outcome::Fact(name) => name.to_string(),
                outcome => outcome.to_string(),
            };
            self.paragraph(
                out,
                "    ",
                &format!("{label} “{words}” — {outcome}"),
                &format!("  ({})", finding.pattern),
            )?;
        }
        Ok(())
    }

    /// Text within the width, followed by something dim.
    fn paragraph(&self, out: &mut Vec<u8>, indent: &str, text: &str, dim: &str) -> io::Result<()> {
        let whole = format!("{text}{dim}");
        let tail = Mark { span: houserules::Span { start: text.len(), end: whole.len() }, style: DIM };
        let marks: &[Mark] = if self.paint.styled && !dim.is_empty() { &[tail] } else { &[] };
        for line in layout(&whole, marks, self.paint.width - indent.len(), true) {
            writeln!(out, "{indent}{line}")?;
        }
        Ok(())
    }
}

/// A quotation short enough for a line, on one line.
fn shorten(words: &str) -> String {
    const LONGEST: usize = 70;
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= LONGEST {
        return flat;
    }
    let head: String = flat.chars().take(LONGEST - 20).collect();
    let tail: String = flat.chars().skip(flat.chars().count() - 18).collect();
    format!("{} … {}", head.trim_end(), tail.trim_start())
}

fn concern_title(name: &str) -> &'static str {
    match name {
        "complaint" => "Belongs in the complaints procedure",
        "self_harm" => "Somebody may want to die or harm themselves",
        "safeguarding" => "A child or an adult may be at risk of abuse",
        "emergency" => "May need 999 or A&E now",
        _ => "Must reach a person",
    }
}
