//! The reliability plot: each level of certainty against its measured precision.

use houserules::Certainty;
use maud::{html, Markup};

use crate::report::Level;

const WIDTH: f64 = 350.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 38.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 58.0;

pub fn reliability(breaches: &[Level], concerns: &[Level]) -> Markup {
    html! {
        svg.plot viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(spoken(breaches, concerns)) {
            @for percent in [0, 25, 50, 75, 100] {
                @let y = y(f64::from(percent) / 100.0);
                line.grid x1=(LEFT) x2=(WIDTH - RIGHT) y1=(y) y2=(y) {}
                text.tick x=(LEFT - 6.0) y=(y + 4.0) text-anchor="end" { (percent) }
            }
            g.series.breaches { circle cx=(LEFT + 8.0) cy="10" r="5" {} }
            text.legend x=(LEFT + 19.0) y="14" { "breaches" }
            g.series.concerns { rect x=(LEFT + 97.0) y="5" width="10" height="10" rx="2" {} }
            text.legend x=(LEFT + 113.0) y="14" { "concerns" }
            text.legend x=(WIDTH - RIGHT) y="14" text-anchor="end" { "right, of 100" }
            @for (i, certainty) in Certainty::ALL.into_iter().enumerate() {
                text.level x=(x(i)) y=(HEIGHT - BOTTOM + 20.0) text-anchor="middle" { (certainty.name()) }
            }
            (series("breaches", breaches, -17.0))
            (series("concerns", concerns, 17.0))
        }
    }
}

/// One series, set off from the middle of each level, with a line from level to level: it ought to rise.
fn series(class: &str, levels: &[Level], offset: f64) -> Markup {
    let points: Vec<(f64, &Level, f64)> = Certainty::ALL
        .iter()
        .enumerate()
        .filter_map(|(i, certainty)| {
            let level = levels.iter().find(|level| level.certainty == *certainty)?;
            Some((x(i) + offset, level, level.precision.value?))
        })
        .collect();
    let line: Vec<String> = points.iter().map(|(x, _, value)| format!("{x},{}", y(*value))).collect();
    html! {
        g class={ "series " (class) } {
            polyline points=(line.join(" ")) {}
            @for (x, level, value) in &points {
                @if let (Some(low), Some(high)) = (level.precision.low, level.precision.high) {
                    line.whisker x1=(x) x2=(x) y1=(y(low)) y2=(y(high)) {}
                    line.whisker x1=(x - 5.0) x2=(x + 5.0) y1=(y(low)) y2=(y(low)) {}
                    line.whisker x1=(x - 5.0) x2=(x + 5.0) y1=(y(high)) y2=(y(high)) {}
                }
                @if class == "breaches" {
                    circle cx=(x) cy=(y(*value)) r="5" {}
                } @else {
                    rect x=(x - 5.0) y=(y(*value) - 5.0) width="10" height="10" rx="2" {}
                }
                text.count x=(x) y=(HEIGHT - BOTTOM + 40.0) text-anchor="middle" { (level.hits + level.false_alarms) }
            }
        }
    }
}

fn x(level: usize) -> f64 {
    let step = (WIDTH - LEFT - RIGHT) / Certainty::ALL.len() as f64;
    LEFT + step * (level as f64 + 0.5)
}

fn y(share: f64) -> f64 {
    let y = TOP + (1.0 - share) * (HEIGHT - TOP - BOTTOM);
    (y * 10.0).round() / 10.0
}

/// The plot in words, for those who cannot see it.
fn spoken(breaches: &[Level], concerns: &[Level]) -> String {
    let say = |name: &str, levels: &[Level]| {
        let values = levels
            .iter()
            .filter_map(|level| Some(format!("{} {:.0}%", level.certainty.name(), level.precision.value? * 100.0)));
        format!("{name}: {}", values.collect::<Vec<_>>().join(", "))
    };
    format!("Precision by certainty. {}. {}.", say("Breaches", breaches), say("Concerns", concerns))
}
