//! The report as a page of its own: no scripts, nothing fetched, for light and dark, wide and narrow windows.

mod bar;
mod listing;
mod plot;

use maud::{html, Markup, PreEscaped, DOCTYPE};

use crate::args::Wanted;
use crate::compare::Changes;
use crate::report::{kind_name, Figure, Level, Report, Row, Slice};
use crate::table::{headline, percent, profiles};
use bar::{bar, figure, labelled};

const STYLE: &str = include_str!("html/style.css");

/// The whole page; with the errors of the `listed` labels.
pub fn page(report: &Report, changes: Option<&Changes>, listed: Option<Wanted>) -> String {
    let body = html! {
        header {
            h1 { "houserules, measured" }
            p.lead { (headline(report)) }
            p.small {
                "Rules " code { (report.ruleset) } ", practice profile " code { (profiles(report)) } ". "
                "Whiskers and ranges are 95% intervals over 1,000 resamplings of the comments."
            }
        }
        main {
            (overview(report))
            @if let Some(changes) = changes { (listing::changes(changes)) }
            section {
                h2 { "The eight rules" }
                div.cards { @for row in &report.rules { (card(report, row)) } }
            }
            section {
                h2 { "Concerns" }
                p.small { "Not breaches: what the practice must do about the person." }
                div.cards { @for row in &report.concerns { (concern_card(row)) } }
            }
            (categories(report))
            (certainty(report))
            @if !report.kinds.is_empty() {
                section { h2 { "Ordinary and hard samples" } (slices("Kind", &report.kinds)) }
            }
            @if !report.tags.is_empty() {
                section {
                    h2 { "By tag" }
                    p.small { "All rules in one pot, over the comments that have the tag." }
                    (slices("Tag", &report.tags))
                }
            }
            @if let Some(listed) = listed { (listing::errors(report, listed)) }
        }
    };
    let whole = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "houserules: " (headline(report)) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    };
    whole.into_string()
}

fn overview(report: &Report) -> Markup {
    let overall = &report.overall;
    let tile = |title: &str, note: &str, value: Figure| {
        html! {
            div.tile {
                div.title { (title) }
                div.big { (percent(value.value)) span.unit { "%" } }
                (bar(value, "main"))
                div.small { (range(value)) (note) }
            }
        }
    };
    html! {
        section.tiles {
            (tile("Macro F1", "the mean of the rules", overall.macro_f1))
            (tile("Micro F1", "all rules in one pot", overall.micro.f1))
            (tile("Exact match", "every rule of a comment right", overall.exact_rules))
            (tile("Clean left alone", &format!("of {} clean comments", overall.clean), overall.clean_left_alone))
        }
        p.small {
            "Micro precision " (figure(overall.micro.precision)) ", recall " (figure(overall.micro.recall))
            "; every category and concern of a comment right " (figure(overall.exact_labels)) "."
        }
    }
}

/// `72–81 · `, or nothing.
fn range(value: Figure) -> String {
    value
        .low
        .zip(value.high)
        .map_or_else(String::new, |(low, high)| format!("{:.0}–{:.0} · ", low * 100.0, high * 100.0))
}

/// A rule: its figures, and its categories at a glance.
fn card(report: &Report, row: &Row) -> Markup {
    let prefix = format!("{}.", row.label);
    let categories: Vec<&Row> = report.categories.iter().filter(|c| c.label.starts_with(&prefix)).collect();
    html! {
        article.card {
            (card_head(row))
            // A rule with one category would only say everything twice.
            @if categories.len() > 1 {
                div.parts {
                    @for category in categories {
                        (labelled(&category.title, category.counted.f1, "minor"))
                    }
                }
            }
            (card_foot(row))
        }
    }
}

fn concern_card(row: &Row) -> Markup {
    html! { article.card { (card_head(row)) (card_foot(row)) } }
}

fn card_head(row: &Row) -> Markup {
    let counted = &row.counted;
    html! {
        div.card-head {
            div { div.label { (row.label) } h3 { (row.title) } }
            div.big { (percent(counted.f1.value)) div.unit { "F1" } }
        }
        (labelled("F1", counted.f1, "main"))
        (labelled("Precision", counted.precision, "main"))
        (labelled("Recall", counted.recall, "main"))
    }
}

fn card_foot(row: &Row) -> Markup {
    let counted = &row.counted;
    html! {
        p.small {
            (counted.support) " comments have it: " (counted.hits) " found, " (counted.misses) " missed; "
            (counted.false_alarms) " false alarm" @if counted.false_alarms != 1 { "s" } "."
            @for (kind, part) in &row.kinds {
                " " span.nowrap { (capital(kind_name(*kind))) " F1 " (percent(part.f1.value)) " (" (part.support) ")." }
            }
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn categories(report: &Report) -> Markup {
    html! {
        section {
            h2 { "Categories and concerns" }
            table {
                thead {
                    tr {
                        th { "Label" } th.bars { "F1" } th.n { "F1" } th.n.wide { "Precision" } th.n.wide { "Recall" }
                        th.n title="comments that have it" { "Firm" }
                        th.n.wide { "Missed" } th.n.wide { "False" }
                    }
                }
                tbody {
                    @for row in report.categories.iter().chain(&report.concerns) {
                        tr {
                            td.name { (breakable(&row.label)) }
                            td.bars { (bar(row.counted.f1, "main")) }
                            td.n { (percent(row.counted.f1.value)) }
                            td.n.wide { (figure(row.counted.precision)) }
                            td.n.wide { (figure(row.counted.recall)) }
                            td.n { (row.counted.support) }
                            td.n.wide { (row.counted.misses) }
                            td.n.wide { (row.counted.false_alarms) }
                        }
                    }
                }
            }
        }
    }
}

/// A label that may break after its dot and underscores, for narrow windows.
pub fn breakable(label: &str) -> Markup {
    html! {
        @for part in label.split_inclusive(['.', '_']) { (part) wbr; }
    }
}

fn certainty(report: &Report) -> Markup {
    let shares = |title: &str, levels: &[Level]| {
        html! {
            @if levels.iter().any(|level| level.hits > 0) {
                h3 { (title) }
                (bar::stacked(levels))
            }
        }
    };
    html! {
        section {
            h2 { "Is it as sure as it says?" }
            p.small {
                "Each level of certainty is a promise: of what it calls certain, more should be right than of what it "
                "calls likely, and so on. Below each level: how many predictions it rests on."
            }
            div.two {
                figure { (plot::reliability(&report.breach_levels, &report.concern_levels)) }
                div {
                    (shares("Where the right breaches come from", &report.breach_levels))
                    (shares("Where the right concerns come from", &report.concern_levels))
                }
            }
        }
    }
}

fn slices(what: &str, slices: &[Slice]) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th { (what) } th.bars { "Micro F1" } th.n { "F1" } th.n.wide { "Precision" } th.n.wide { "Recall" }
                    th.n { "Comments" } th.n.wide { "Exact" } th.n.wide { "Clean left alone" }
                }
            }
            tbody {
                @for slice in slices {
                    tr {
                        td.name { (breakable(&slice.name)) }
                        td.bars { (bar(slice.counted.f1, "main")) }
                        td.n { (percent(slice.counted.f1.value)) }
                        td.n.wide { (percent(slice.counted.precision.value)) }
                        td.n.wide { (percent(slice.counted.recall.value)) }
                        td.n { (slice.comments) }
                        td.n.wide { (percent(slice.exact_rules.value)) }
                        td.n.wide { (percent(slice.clean_left_alone.value)) @if slice.clean > 0 { " of " (slice.clean) } }
                    }
                }
            }
        }
    }
}
