//! The report for the terminal.

use std::fmt::Write;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{Cell, CellAlignment, Table, TableComponent};

use crate::args::Wanted;
use crate::compare::{Changes, Turned};
use crate::errors::{Error, Note};
use crate::report::{kind_name, Figure, Level, Report, Row, Slice};

/// The whole report; the errors of `listed` labels at its end.
pub fn page(report: &Report, changes: Option<&Changes>, listed: Option<Wanted>) -> String {
    let mut page = String::new();
    // Writing to a String cannot fail.
    let _ = write_page(&mut page, report, changes, listed);
    page
}

fn write_page(
    out: &mut String,
    report: &Report,
    changes: Option<&Changes>,
    listed: Option<Wanted>,
) -> std::fmt::Result {
    let overall = &report.overall;
    writeln!(out, "{}", headline(report))?;
    writeln!(out, "rules {}; profile {}\n", report.ruleset, profiles(report))?;
    let rows = [
        ("macro F1 over the rules", overall.macro_f1, String::new()),
        ("micro F1", overall.micro.f1, String::new()),
        ("micro precision", overall.micro.precision, String::new()),
        ("micro recall", overall.micro.recall, String::new()),
        ("exact match, rules", overall.exact_rules, of(report.comments)),
        ("exact match, all labels", overall.exact_labels, of(report.comments)),
        ("clean comments left alone", overall.clean_left_alone, of(overall.clean)),
    ];
    let mut table = table(["all rules together", "%  (95% interval)", ""]);
    for (what, value, note) in rows {
        table.add_row([what.to_owned(), figure(value), note]);
    }
    writeln!(out, "{table}\n")?;
    writeln!(out, "{}\n", label_table("rule", &report.rules))?;
    writeln!(out, "{}\n", label_table("category", &report.categories))?;
    writeln!(out, "{}\n", label_table("concern", &report.concerns))?;
    writeln!(out, "{}\n", level_table("certainty of breaches", &report.breach_levels))?;
    writeln!(out, "{}\n", level_table("certainty of concerns", &report.concern_levels))?;
    if !report.kinds.is_empty() {
        writeln!(out, "{}\n", slice_table("kind", &report.kinds))?;
    }
    writeln!(out, "{}", slice_table("tag", &report.tags))?;
    if let Some(changes) = changes {
        write_changes(out, changes)?;
    }
    if let Some(listed) = listed {
        write_errors(out, report.errors.iter().filter(|error| listed.holds(error.label)))?;
    }
    Ok(())
}

/// How many comments of which split.
pub fn headline(report: &Report) -> String {
    let split = report.split.map_or("dev and test", |split| split.name());
    format!("{} comments ({split}), {} of them clean", report.comments, report.overall.clean)
}

/// The profiles that were used, for a heading.
pub fn profiles(report: &Report) -> String {
    if report.profiles.is_empty() {
        "none".to_owned()
    } else {
        report.profiles.join(", ")
    }
}

fn of(count: u32) -> String {
    format!("of {count}")
}

fn label_table(what: &str, rows: &[Row]) -> Table {
    let kinds: Vec<_> = rows.first().map_or_else(Vec::new, |row| row.kinds.iter().map(|(kind, _)| *kind).collect());
    let mut header: Vec<String> =
        [what, "firm", "hit", "miss", "false", "precision", "recall", "F1"].map(str::to_owned).into();
    header.extend(kinds.iter().map(|kind| format!("{} F1 (firm)", kind_name(*kind))));
    let mut table = table(header);
    for row in rows {
        let counted = &row.counted;
        let mut cells = vec![Cell::new(&row.label)];
        cells.extend([counted.support, counted.hits, counted.misses, counted.false_alarms].map(Cell::new));
        cells.extend([counted.precision, counted.recall, counted.f1].map(|f| Cell::new(figure(f))));
        for (_, part) in &row.kinds {
            cells.push(Cell::new(format!("{} ({})", percent(part.f1.value), part.support)));
        }
        table.add_row(cells);
    }
    table
}

fn level_table(what: &str, levels: &[Level]) -> Table {
    let mut table = table([what, "right", "false", "precision", "share of all that is right"]);
    for level in levels {
        table.add_row([
            level.certainty.to_string(),
            level.hits.to_string(),
            level.false_alarms.to_string(),
            figure(level.precision),
            figure(level.share),
        ]);
    }
    table
}

fn slice_table(what: &str, slices: &[Slice]) -> Table {
    let mut table =
        table([what, "comments", "precision", "recall", "micro F1", "macro F1", "exact", "clean", "left alone"]);
    for slice in slices {
        let counted = &slice.counted;
        table.add_row([
            slice.name.clone(),
            slice.comments.to_string(),
            percent(counted.precision.value),
            percent(counted.recall.value),
            figure(counted.f1),
            percent(slice.macro_f1.value),
            percent(slice.exact_rules.value),
            slice.clean.to_string(),
            percent(slice.clean_left_alone.value),
        ]);
    }
    table
}

fn table<I: IntoIterator>(header: I) -> Table
where
    I::Item: Into<Cell>,
{
    let mut table = Table::new();
    table.load_preset(UTF8_HORIZONTAL_ONLY).set_header(header.into_iter().map(Into::into).collect::<Vec<Cell>>());
    for line in [TableComponent::HorizontalLines, TableComponent::MiddleIntersections] {
        table.remove_style(line);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// `91.3 (88–94)`, in hundredths.
fn figure(figure: Figure) -> String {
    match (figure.low, figure.high) {
        (Some(low), Some(high)) => {
            format!("{} ({:.0}–{:.0})", percent(figure.value), low * 100.0, high * 100.0)
        }
        _ => percent(figure.value),
    }
}

/// `91.3`, or a dash where there is nothing to divide by.
pub fn percent(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{:.1}", value * 100.0))
}

fn write_changes(out: &mut String, changes: &Changes) -> std::fmt::Result {
    writeln!(out, "\nSince {}:", changes.since)?;
    for warning in &changes.warnings {
        writeln!(out, "  careful: {warning}")?;
    }
    if changes.moved.is_empty() {
        writeln!(out, "  no figure moved")?;
    } else {
        let mut table = table(["what", "figure", "before", "after", "by"]);
        for moved in &changes.moved {
            table.add_row([
                moved.of.clone(),
                moved.figure.to_owned(),
                percent(moved.before),
                percent(moved.after),
                difference(moved.before, moved.after),
            ]);
        }
        writeln!(out, "{table}")?;
    }
    write_turned(out, "turned right", &changes.mended)?;
    write_turned(out, "turned wrong", &changes.broken)
}

/// `+1.2` in hundredths.
pub fn difference(before: Option<f64>, after: Option<f64>) -> String {
    before.zip(after).map_or_else(String::new, |(before, after)| format!("{:+.1}", (after - before) * 100.0))
}

fn write_turned(out: &mut String, what: &str, turned: &[Turned]) -> std::fmt::Result {
    writeln!(out, "  {} {what}", turned.len())?;
    for Turned { id, label, kind } in turned {
        writeln!(out, "    {label}  {id}  ({})", kind.words())?;
    }
    Ok(())
}

fn write_errors<'a>(out: &mut String, errors: impl Iterator<Item = &'a Error>) -> std::fmt::Result {
    let mut last = None;
    let mut count = 0;
    for error in errors {
        count += 1;
        if last.replace((error.label, error.kind)) != Some((error.label, error.kind)) {
            writeln!(out, "\n{}: {}", error.label, plural(error.kind.words()))?;
        }
        let Some(detail) = &error.detail else {
            writeln!(out, "  {}", error.id)?;
            continue;
        };
        let labels: Vec<String> = detail.labels.iter().map(ToString::to_string).collect();
        let labels = if labels.is_empty() { "nothing".to_owned() } else { labels.join(" ") };
        let sure = detail.certainty.map_or_else(String::new, |certainty| format!(", {certainty}"));
        let right = if detail.rule_is_right { ", rule right" } else { "" };
        writeln!(out, "  {}  [{labels}{sure}{right}]", error.id)?;
        writeln!(out, "    {}", detail.text.replace('\n', "\n    "))?;
        for note in &detail.notes {
            writeln!(out, "      {}", note_line(note))?;
        }
    }
    writeln!(out, "\n{count} errors")
}

fn plural(words: &str) -> String {
    if words.ends_with('s') {
        format!("{words}es")
    } else {
        format!("{words}s")
    }
}

fn note_line(note: &Note) -> String {
    let words = note.words.replace('\n', " ");
    let held_back = note.held_back.as_ref().map_or_else(String::new, |why| format!(" — {why}"));
    format!("{} “{words}”{held_back}", note.pattern)
}
