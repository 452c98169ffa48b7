//! Prints the table of budgets as Markdown: what must be, what is hoped for, what was measured just now, side by side.
//!
//! ```text
//! cargo bench --bench table
//! ```

#[allow(dead_code)]
mod corpus;
#[allow(dead_code)]
mod references;

#[path = "table/budget.rs"]
mod budget;
#[path = "table/clock.rs"]
mod clock;
#[path = "table/fresh.rs"]
mod fresh;
#[path = "table/growth.rs"]
mod growth;

use std::time::Duration;

use budget::{Budget, Sense};
use corpus::Corpus;
use houserules::{Classifier, Practice};
use references::Subject;

fn main() {
    if fresh::asked() {
        return;
    }
    let mut rows = Vec::new();
    let ordinary = throughput(&mut rows);
    starts(&mut rows);
    memory(&mut rows);
    let growth = growth::Growth::measure(ordinary);
    rows.push(Budget::new("dearest input, × ordinary per byte", Sense::Most, Some((20.0, 8.0)), growth.worst()));
    rows.push(Budget::new("dearest growth, 1 MiB per byte × 64 KiB", Sense::Most, None, growth.steepest()));
    println!("\n### Budgets\n");
    budget::print(&rows);
    println!("\n### Adversarial input: × ordinary per byte\n");
    growth.print();
}

/// Megabytes (of 10^6 bytes) a second.
fn rate(corpus: &Corpus, time: Duration) -> f64 {
    corpus.bytes() as f64 / time.as_secs_f64() / 1e6
}

/// Prints the throughputs and returns the nanoseconds that an ordinary byte takes.
fn throughput(rows: &mut Vec<Budget>) -> f64 {
    let mut subjects = [
        references::houserules(),
        references::analyze(),
        references::censor(),
        references::scan(),
        references::scan_long(),
    ];
    println!("### Throughput, MB/s\n");
    println!("| texts | count | bytes | {} |", subjects.each_ref().map(|subject| subject.name).join(" | "));
    println!("| --- | --- | --- |{}", " --- |".repeat(subjects.len()));
    let mut ordinary = 0.0;
    for (i, corpus) in corpus::all().iter().enumerate() {
        let times = clock::interleaved(&mut subjects, &corpus.texts, 15);
        let rates: Vec<String> = times.iter().map(|time| format!("{:.1}", rate(corpus, *time))).collect();
        println!("| {} | {} | {} | {} |", corpus.name, corpus.texts.len(), corpus.bytes(), rates.join(" | "));
        let own = rate(corpus, times[0]);
        let name = corpus.name;
        let times_as_fast = |other: Duration| other.as_secs_f64() / times[0].as_secs_f64();
        if i == 0 {
            ordinary = 1e3 / own;
            rows.push(Budget::new(format!("{name} comments, MB/s"), Sense::Least, Some((50.0, 100.0)), own));
            let name = "… times as fast as `rustrict::analyze`";
            rows.push(Budget::new(name, Sense::Least, Some((12.0, 25.0)), times_as_fast(times[1])));
            for (scan, time) in subjects.iter().zip(&times).skip(3) {
                let name = format!("… cost, × {}", scan.name);
                rows.push(Budget::new(name, Sense::Most, Some((2.5, 1.2)), 1.0 / times_as_fast(*time)));
            }
        }
        if matches!(name, "dense" | "emoji and accents") {
            rows.push(Budget::new(format!("{name}, MB/s"), Sense::Least, Some((20.0, 50.0)), own));
        }
    }
    let fourth = Corpus { name: "", texts: corpus::ordinary().texts.into_iter().step_by(4).collect() };
    let mut pair: [Subject; 2] = [references::houserules(), references::regexes()];
    let times = clock::interleaved(&mut pair, &fourth.texts, 5);
    let [own, set] = [rate(&fourth, times[0]), rate(&fourth, times[1])];
    println!(
        "\nA `RegexSet` of a hundred patterns, on every fourth ordinary comment: {set:.2} MB/s beside our {own:.1}."
    );
    ordinary
}

fn starts(rows: &mut Vec<Budget>) {
    let build = |practice: Option<Practice>| {
        let mut builder = Classifier::builder();
        if let Some(practice) = practice {
            builder = builder.practice(practice);
        }
        builder.build().expect("the embedded sources")
    };
    let few = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    let many = corpus::profile::with_staff(200);
    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..41 {
        for (times, practice) in times.iter_mut().zip([None, Some(few.clone()), Some(many.clone())]) {
            times.push(clock::time(|| build(practice)).1);
        }
    }
    let [default, few, many] = times.map(|times| clock::median(times).as_secs_f64() * 1e3);
    let first = fresh::starts(15);
    let ms = |name: &str, budget, value| Budget::new(format!("{name}, ms"), Sense::Most, budget, value);
    rows.push(ms("building the default classifier", Some((5.0, 2.0)), default));
    rows.push(ms("… the first time in a process", Some((5.0, 2.0)), first.build));
    rows.push(ms("… with 20 staff, besides", None, few - default));
    rows.push(ms("… with 200 staff, besides", Some((1.0, 1.0)), many - default));
    rows.push(ms("first comment, waking every scanner, in a fresh process", Some((10.0, 3.0)), first.comment));
}

fn memory(rows: &mut Vec<Budget>) {
    let memory = fresh::memory();
    let mb =
        |name: &str, budget, bytes: u64| Budget::new(format!("{name}, MB"), Sense::Most, budget, bytes as f64 / 1e6);
    rows.push(mb("heap after build", Some((6.0, 3.0)), memory.build));
    rows.push(mb("… at its peak during the build", None, memory.build_peak));
    rows.push(mb("… after the first comment, buffers included", None, memory.comment));
    rows.push(mb("… at its peak on a comment of 1 MiB, all included", None, memory.long_peak));
}
