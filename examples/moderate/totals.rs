//! What was found over the whole input, as a table.

use std::io::{self, Write};

use anstyle::Style;
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{Cell, CellAlignment, Table, TableComponent};
use houserules::{Action, Certainty, Label};

use crate::human::{action_words, Paint};
use crate::verdict::Verdict;

const ACTIONS: [Action; 5] = [Action::DeleteAndReport, Action::Delete, Action::Hide, Action::Reply, Action::None];

/// What one comment adds to the totals: small, so that a chunk of them costs little.
#[derive(Debug, Default)]
pub struct Tally {
    /// Each label once, with its surest level.
    labels: Vec<(Label, Certainty)>,
    action: Action,
    escalate: bool,
}

impl Tally {
    pub fn of(verdict: &Verdict) -> Self {
        let assessment = &verdict.assessment;
        let breaches = assessment.violations.iter().map(|v| (Label::Breach(v.category), v.certainty));
        let concerns = assessment.concerns.iter().map(|c| (Label::Concern(c.kind), c.certainty));
        let mut labels: Vec<(Label, Certainty)> = Vec::new();
        for (label, certainty) in breaches.chain(concerns) {
            match labels.iter_mut().find(|(seen, _)| *seen == label) {
                Some((_, surest)) => *surest = certainty.max(*surest),
                None => labels.push((label, certainty)),
            }
        }
        Tally { labels, action: assessment.action, escalate: assessment.escalate }
    }
}

/// The totals of a run.
pub struct Totals {
    comments: usize,
    clean: usize,
    escalated: usize,
    /// By label, then by certainty, weakest first.
    labels: [[usize; 3]; Label::COUNT],
    actions: [usize; ACTIONS.len()],
}

impl Default for Totals {
    fn default() -> Self {
        Totals { comments: 0, clean: 0, escalated: 0, labels: [[0; 3]; Label::COUNT], actions: [0; ACTIONS.len()] }
    }
}

impl Totals {
    pub fn add(&mut self, tally: &Tally) {
        self.comments += 1;
        self.clean += usize::from(tally.labels.is_empty());
        self.escalated += usize::from(tally.escalate);
        for (label, certainty) in &tally.labels {
            self.labels[label.index()][*certainty as usize] += 1;
        }
        if let Some(i) = ACTIONS.iter().position(|action| *action == tally.action) {
            self.actions[i] += 1;
        }
    }

    /// The table, one row for each label that was found, and what is to be done.
    pub fn write(&self, out: &mut impl Write, paint: &Paint) -> io::Result<()> {
        if self.comments == 0 {
            return Ok(());
        }
        let bold = Style::new().bold();
        let mut table = new_table(["what", "comments", "certain", "likely", "possible"]);
        for label in Label::all() {
            let counts = self.labels[label.index()];
            if counts.iter().sum::<usize>() == 0 {
                continue;
            }
            let numbers = [counts.iter().sum(), counts[2], counts[1], counts[0]];
            table.add_row(std::iter::once(Cell::new(label)).chain(numbers.map(number)));
        }
        if self.comments > self.clean {
            writeln!(out, "{table}\n")?;
        }
        let mut table = new_table(["what to do", "comments"]);
        for (action, count) in ACTIONS.iter().zip(self.actions) {
            if count > 0 {
                table.add_row([Cell::new(action_words(*action)), number(count)]);
            }
        }
        writeln!(out, "{table}\n")?;
        let s = if self.comments == 1 { "" } else { "s" };
        let sum = format!("{} comment{s}, {} with nothing found", self.comments, self.clean);
        write!(out, "{}", paint.paint(bold, &sum))?;
        if self.escalated > 0 {
            let must = format!("; {} to show to a person at once", self.escalated);
            write!(out, "{}", paint.paint(bold.fg_color(Some(anstyle::AnsiColor::Red.into())), &must))?;
        }
        writeln!(out)
    }
}

fn new_table<const N: usize>(header: [&str; N]) -> Table {
    let mut table = Table::new();
    table.load_preset(UTF8_HORIZONTAL_ONLY).set_header(header);
    for line in [TableComponent::HorizontalLines, TableComponent::MiddleIntersections] {
        table.remove_style(line);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// Noughts as dots: the eye goes to what is there.
fn number(count: usize) -> Cell {
    Cell::new(if count == 0 { "·".to_owned() } else { count.to_string() })
}
