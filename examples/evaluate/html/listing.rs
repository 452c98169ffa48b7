//! Errors and changes, comment by comment.

use houserules::Label;
use maud::{html, Markup};

use super::breakable;
use crate::args::Wanted;
use crate::compare::{Changes, Turned};
use crate::errors::{Error, ErrorKind, Note};
use crate::report::Report;
use crate::table::{difference, percent};

/// Every error of the wanted labels, folded away by label.
pub fn errors(report: &Report, listed: Wanted) -> Markup {
    let of = |label: Label, kind: ErrorKind| -> Vec<&Error> {
        report.errors.iter().filter(|error| error.label == label && error.kind == kind).collect()
    };
    html! {
        section {
            h2 { "Errors" }
            p.small { "Comments of the test split are never shown: of them, ids alone." }
            @for label in Label::all().filter(|label| listed.holds(*label)) {
                @let (misses, alarms) = (of(label, ErrorKind::Miss), of(label, ErrorKind::FalseAlarm));
                @if !misses.is_empty() || !alarms.is_empty() {
                    details {
                        summary {
                            b { (label) } " "
                            span.muted { (misses.len()) " missed, " (alarms.len()) " false" }
                        }
                        (group("Missed", &misses))
                        (group("False alarms", &alarms))
                    }
                }
            }
        }
    }
}

fn group(title: &str, errors: &[&Error]) -> Markup {
    let hidden: Vec<&&Error> = errors.iter().filter(|error| error.detail.is_none()).collect();
    html! {
        @if !errors.is_empty() {
            h3 { (title) }
            @for error in errors {
                @if let Some(detail) = &error.detail {
                    div.error {
                        div.small {
                            code { (error.id) }
                            @if let Some(certainty) = detail.certainty { " · " (certainty) }
                            @if detail.rule_is_right { " · the rule is right all the same" }
                            " · "
                            @if detail.labels.is_empty() { "labelled with nothing" }
                            @for (i, label) in detail.labels.iter().enumerate() { @if i > 0 { ", " } (label) }
                        }
                        // The writer's own direction of writing must not turn the page round.
                        p.comment { bdi { (detail.text) } }
                        @if !detail.notes.is_empty() { ul.notes { @for note in &detail.notes { (self::note(note)) } } }
                    }
                }
            }
            @if !hidden.is_empty() { p.ids { @for error in hidden { code { (error.id) } " " } } }
        }
    }
}

fn note(note: &Note) -> Markup {
    html! {
        li {
            q { bdi { (note.words) } } " " (note.why) " " code { (note.pattern) }
            @if let Some(held_back) = &note.held_back { " — " i { (held_back) } }
        }
    }
}

/// What changed since an earlier run.
pub fn changes(changes: &Changes) -> Markup {
    html! {
        section {
            h2 { "Since " code { (changes.since) } }
            @for warning in &changes.warnings { p.warning { (warning) } }
            @if changes.moved.is_empty() { p { "No figure moved." } } @else {
                details open[changes.moved.len() <= 24] {
                    summary { b { (changes.moved.len()) " figures moved" } }
                    table {
                        thead { tr { th { "What" } th { "Figure" } th.n { "Before" } th.n { "After" } th.n { "By" } } }
                        tbody {
                            @for moved in &changes.moved {
                                @let by = moved.after.zip(moved.before).map(|(after, before)| after - before);
                                @let (up, down) = (by.is_some_and(|by| by > 0.0), by.is_some_and(|by| by < 0.0));
                                tr {
                                    td.name { (breakable(&moved.of)) }
                                    td { (moved.figure) }
                                    td.n { (percent(moved.before)) }
                                    td.n { (percent(moved.after)) }
                                    td.n.up[up].down[down] {
                                        @if up { "▲ " } @else if down { "▼ " } (difference(moved.before, moved.after))
                                    }
                                }
                            }
                        }
                    }
                }
            }
            (turned("turned right", &changes.mended))
            (turned("turned wrong", &changes.broken))
        }
    }
}

fn turned(what: &str, turned: &[Turned]) -> Markup {
    html! {
        details {
            summary { b { (turned.len()) " " (what) } }
            ul.notes { @for Turned { id, label, kind } in turned { li { code { (id) } " " (label) " (" (kind.words()) ")" } } }
        }
    }
}
