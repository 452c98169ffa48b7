//! What changed since an earlier run.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use houserules::Label;

use crate::errors::ErrorKind;
use crate::report::{Figure, Report};

/// A report of before, as `--format json` wrote it.
pub struct Earlier {
    name: String,
    report: Report,
}

impl Earlier {
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("{name}: cannot read"))?;
        let report = serde_json::from_str(&text)
            .with_context(|| format!("{name}: expected a report written with --format json"))?;
        Ok(Earlier { name, report })
    }
}

/// The differences from an earlier report to this one.
pub struct Changes {
    /// The earlier report's file.
    pub since: String,
    /// What makes the two hard to compare.
    pub warnings: Vec<String>,
    /// Figures that moved.
    pub moved: Vec<Moved>,
    /// Errors that are gone, and new ones, on the comments that both runs measured.
    pub mended: Vec<Turned>,
    pub broken: Vec<Turned>,
}

/// A figure before and after.
pub struct Moved {
    /// What it is a figure of: `R7`, `all rules`.
    pub of: String,
    pub figure: &'static str,
    pub before: Option<f64>,
    pub after: Option<f64>,
}

/// A comment that turned right or wrong in one label.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Turned {
    pub id: String,
    pub label: Label,
    pub kind: ErrorKind,
}

impl Changes {
    pub fn between(earlier: Earlier, now: &Report) -> Self {
        let Earlier { name, report: before } = earlier;
        let mut warnings = Vec::new();
        if before.split != now.split {
            let name = |report: &Report| report.split.map_or("all", |split| split.name());
            warnings.push(format!("the earlier run measured {}, this one {}", name(&before), name(now)));
        }
        let ids: HashSet<&str> = before.ids.iter().map(String::as_str).collect();
        let both: HashSet<&str> = now.ids.iter().map(String::as_str).filter(|id| ids.contains(id)).collect();
        if both.len() != ids.len() || both.len() != now.ids.len() {
            warnings.push(format!(
                "{} comments then, {} now, {} in both: figures are over different comments, turned comments over those \
                 in both",
                ids.len(),
                now.ids.len(),
                both.len()
            ));
        }
        let errors = |report: &Report| -> Vec<Turned> {
            let shared = report.errors.iter().filter(|error| both.contains(error.id.as_str()));
            shared.map(|error| Turned { id: error.id.clone(), label: error.label, kind: error.kind }).collect()
        };
        let (old, new) = (errors(&before), errors(now));
        let (old_set, new_set): (HashSet<&Turned>, HashSet<&Turned>) = (old.iter().collect(), new.iter().collect());
        Changes {
            since: name,
            warnings,
            moved: moved(&before, now),
            mended: old.iter().filter(|error| !new_set.contains(error)).cloned().collect(),
            broken: new.iter().filter(|error| !old_set.contains(error)).cloned().collect(),
        }
    }
}

fn moved(before: &Report, now: &Report) -> Vec<Moved> {
    let mut moved = Vec::new();
    let mut push = |of: &str, figure: &'static str, before: Figure, after: Figure| {
        let rounded = |figure: Figure| figure.value.map(|value| (value * 1000.0).round() as i64);
        if rounded(before) != rounded(after) {
            moved.push(Moved { of: of.to_owned(), figure, before: before.value, after: after.value });
        }
    };
    let (old, new) = (&before.overall, &now.overall);
    push("all rules", "macro F1", old.macro_f1, new.macro_f1);
    push("all rules", "micro F1", old.micro.f1, new.micro.f1);
    push("all rules", "exact, rules", old.exact_rules, new.exact_rules);
    push("all rules", "exact, labels", old.exact_labels, new.exact_labels);
    push("all rules", "clean left alone", old.clean_left_alone, new.clean_left_alone);
    let rows = |report: &'_ Report| -> Vec<(String, [Figure; 3])> {
        let rows = report.rules.iter().chain(&report.categories).chain(&report.concerns);
        rows.map(|row| (row.label.clone(), [row.counted.precision, row.counted.recall, row.counted.f1])).collect()
    };
    let old = rows(before);
    for (label, after) in rows(now) {
        let Some((_, before)) = old.iter().find(|(of, _)| *of == label) else { continue };
        for (figure, (before, after)) in ["precision", "recall", "F1"].into_iter().zip(before.iter().zip(after)) {
            push(&label, figure, *before, after);
        }
    }
    moved
}
