//! Figures as bars with their intervals.

use maud::{html, Markup};

use crate::report::{Figure, Level};
use crate::table::percent;

/// A bar from 0 to 100 with its whiskers.
pub fn bar(value: Figure, class: &str) -> Markup {
    let spoken = figure(value);
    html! {
        div class={ "bar " (class) } role="img" aria-label=(spoken) title=(spoken) {
            @if let Some(value) = value.value { div.fill style={ "width:" (css(value)) } {} }
            @if let (Some(low), Some(high)) = (value.low, value.high) {
                div.interval style={ "left:" (css(low)) ";width:" (css(high - low)) } {}
            }
        }
    }
}

/// A bar between its name and its number.
pub fn labelled(name: &str, value: Figure, class: &str) -> Markup {
    html! {
        div.row { span.row-name { (name) } (bar(value, class)) span.row-value { (percent(value.value)) } }
    }
}

/// How the right predictions are divided among the levels.
pub fn stacked(levels: &[Level]) -> Markup {
    html! {
        div.stack aria-hidden="true" {
            @for level in levels {
                @if let Some(share) = level.share.value {
                    div class={ "part " (level.certainty.name()) } style={ "width:" (css(share)) } {}
                }
            }
        }
        ul.key {
            @for level in levels {
                li {
                    span class={ "dot " (level.certainty.name()) } {}
                    (level.certainty.name()) " " b { (percent(level.share.value)) "%" }
                    span.muted { " (" (level.hits) ")" }
                }
            }
        }
    }
}

/// `91.3 (88–94)`.
pub fn figure(figure: Figure) -> String {
    match (figure.low, figure.high) {
        (Some(low), Some(high)) => format!("{} ({:.0}–{:.0})", percent(figure.value), low * 100.0, high * 100.0),
        _ => percent(figure.value),
    }
}

fn css(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}
