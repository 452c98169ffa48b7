//! The figures of one run, as they are shown, stored and compared.

use houserules::{Category, Certainty, ConcernKind, Label, Rule};
use serde::{Deserialize, Serialize};

use crate::bootstrap::{Counter, Counts, Metric};
use crate::errors::Error;
use crate::load::{Kind, Sample, Split};
use crate::predict::Predicted;
use crate::score::{Mark, Score, Scored};

/// Everything that a run found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Report {
    /// The version and digest of the rules.
    pub ruleset: String,
    /// `None` for all.
    pub split: Option<Split>,
    /// What the bootstrap started from.
    pub seed: u64,
    /// The profiles that the comments were read with.
    pub profiles: Vec<String>,
    pub comments: u32,
    pub overall: Overall,
    /// Ordinary and hard samples by themselves, where folders tell them apart.
    pub kinds: Vec<Slice>,
    pub rules: Vec<Row>,
    pub categories: Vec<Row>,
    pub concerns: Vec<Row>,
    pub tags: Vec<Slice>,
    /// How well each level keeps its promise, surest first: for categories, then for concerns.
    pub breach_levels: Vec<Level>,
    pub concern_levels: Vec<Level>,
    /// Every miss and false alarm, by label.
    pub errors: Vec<Error>,
    /// The ids that were measured: a later run is compared on those it shares.
    pub ids: Vec<String>,
}

/// A share from 0 to 1 with its 95% interval; none where there is nothing to divide by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub value: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// The run as a whole.
#[derive(Debug, Serialize, Deserialize)]
pub struct Overall {
    /// The mean of the rules' F1, over the rules that have support.
    pub macro_f1: Figure,
    /// All rules' hits, false alarms and misses in one pot.
    pub micro: Counted,
    /// Comments on which every rule came out right.
    pub exact_rules: Figure,
    /// Comments on which every category and concern came out right.
    pub exact_labels: Figure,
    pub clean: u32,
    pub clean_left_alone: Figure,
}

/// Hits, errors and what follows from them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Counted {
    /// How many comments have it firmly.
    pub support: u32,
    pub hits: u32,
    pub false_alarms: u32,
    pub misses: u32,
    pub precision: Figure,
    pub recall: Figure,
    pub f1: Figure,
}

/// A rule, category or concern.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row {
    /// `R7`, `R7.threat`, `C.complaint`.
    pub label: String,
    /// In a few words.
    pub title: String,
    #[serde(flatten)]
    pub counted: Counted,
    /// The same for ordinary and hard samples, where folders tell them apart.
    pub kinds: Vec<(Kind, Counted)>,
}

/// Some of the comments: those with a tag, or of a kind. Figures are those of rules, all in one pot.
#[derive(Debug, Serialize, Deserialize)]
pub struct Slice {
    pub name: String,
    pub comments: u32,
    #[serde(flatten)]
    pub counted: Counted,
    pub macro_f1: Figure,
    pub exact_rules: Figure,
    pub clean: u32,
    pub clean_left_alone: Figure,
}

/// A level of certainty.
#[derive(Debug, Serialize, Deserialize)]
pub struct Level {
    pub certainty: Certainty,
    pub hits: u32,
    pub false_alarms: u32,
    /// How many of its predictions are right.
    pub precision: Figure,
    /// How many of all right predictions are at this level.
    pub share: Figure,
}

impl Report {
    /// All figures; `errors` is left empty.
    pub fn new(samples: &[Sample], predicted: &Predicted, scored: &Scored, split: Option<Split>, seed: u64) -> Self {
        let plan = Plan::new(samples, scored);
        let figures = plan.figures(seed);
        Report {
            ruleset: predicted.ruleset.clone(),
            split,
            seed,
            profiles: predicted.profiles.iter().map(|path| path.display().to_string()).collect(),
            comments: samples.len() as u32,
            overall: Overall {
                macro_f1: figures.macro_f1(&plan.whole),
                micro: figures.counted(plan.whole.all),
                exact_rules: figures.of(&plan.whole.exact_rules.metric()),
                exact_labels: figures.of(&plan.exact_labels.metric()),
                clean: figures.totals[plan.whole.clean.of],
                clean_left_alone: figures.of(&plan.whole.clean.metric()),
            },
            kinds: plan.kinds.iter().map(|(kind, part)| figures.slice(kind_name(*kind), part)).collect(),
            rules: (0..Rule::ALL.len()).map(|i| figures.rule_row(&plan, i)).collect(),
            categories: Category::ALL.iter().map(|&c| figures.label_row(&plan, Label::Breach(c))).collect(),
            concerns: ConcernKind::ALL.iter().map(|&kind| figures.label_row(&plan, Label::Concern(kind))).collect(),
            tags: plan.tags.iter().map(|(tag, part)| figures.slice(tag, part)).collect(),
            breach_levels: figures.levels(&plan.breach_levels),
            concern_levels: figures.levels(&plan.concern_levels),
            errors: Vec::new(),
            ids: samples.iter().map(|sample| sample.id.clone()).collect(),
        }
    }
}

pub const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Ordinary => "ordinary",
        Kind::Hard => "hard",
    }
}

/// Counters of hits, false alarms and misses.
#[derive(Debug, Clone, Copy)]
struct Meter {
    hits: Counter,
    false_alarms: Counter,
    misses: Counter,
}

impl Meter {
    fn new(counts: &mut Counts) -> Self {
        Meter { hits: counts.counter(), false_alarms: counts.counter(), misses: counts.counter() }
    }

    fn raise(self, counts: &mut Counts, mark: Option<Mark>) {
        match mark {
            Some(Mark::Hit) => counts.raise(self.hits),
            Some(Mark::FalseAlarm) => counts.raise(self.false_alarms),
            Some(Mark::Miss) => counts.raise(self.misses),
            None => {}
        }
    }

    fn precision(self) -> Metric {
        Metric::Ratio(vec![self.hits], vec![self.hits, self.false_alarms])
    }

    fn recall(self) -> Metric {
        Metric::Ratio(vec![self.hits], vec![self.hits, self.misses])
    }

    /// 2 TP / (2 TP + FP + FN).
    fn f1(self) -> Metric {
        Metric::Ratio(vec![self.hits, self.hits], vec![self.hits, self.hits, self.false_alarms, self.misses])
    }
}

/// Counters of a yes among so many.
#[derive(Debug, Clone, Copy)]
struct Share {
    yes: Counter,
    of: Counter,
}

impl Share {
    fn new(counts: &mut Counts) -> Self {
        Share { yes: counts.counter(), of: counts.counter() }
    }

    fn raise(self, counts: &mut Counts, yes: bool) {
        counts.raise(self.of);
        if yes {
            counts.raise(self.yes);
        }
    }

    fn metric(self) -> Metric {
        Metric::Ratio(vec![self.yes], vec![self.of])
    }
}

/// The counters of some of the comments.
#[derive(Debug)]
struct Part {
    comments: Counter,
    rules: [Meter; Rule::ALL.len()],
    /// All rules in one pot.
    all: Meter,
    exact_rules: Share,
    clean: Share,
}

impl Part {
    fn new(counts: &mut Counts) -> Self {
        Part {
            comments: counts.counter(),
            rules: Rule::ALL.map(|_| Meter::new(counts)),
            all: Meter::new(counts),
            exact_rules: Share::new(counts),
            clean: Share::new(counts),
        }
    }

    fn raise(&self, counts: &mut Counts, score: &Score) {
        counts.raise(self.comments);
        for (meter, mark) in self.rules.iter().zip(score.rules) {
            meter.raise(counts, mark);
            self.all.raise(counts, mark);
        }
        self.exact_rules.raise(counts, score.rules_exact());
        if let Some(left_alone) = score.left_alone {
            self.clean.raise(counts, left_alone);
        }
    }
}

type Levels = [(Certainty, Meter); Certainty::ALL.len()];
type LabelMeters = [Meter; Label::COUNT];

/// Which counter stands for what.
struct Plan {
    counts: Counts,
    whole: Part,
    kinds: Vec<(Kind, Part)>,
    tags: Vec<(String, Part)>,
    labels: LabelMeters,
    kind_labels: Vec<(Kind, LabelMeters)>,
    exact_labels: Share,
    breach_levels: Levels,
    concern_levels: Levels,
}

impl Plan {
    fn new(samples: &[Sample], scored: &Scored) -> Self {
        let mut counts = Counts::default();
        let mut tags: Vec<String> = samples.iter().flat_map(|sample| sample.tags.iter().cloned()).collect();
        tags.sort();
        tags.dedup();
        let kinds: Vec<Kind> = [Kind::Ordinary, Kind::Hard]
            .into_iter()
            .filter(|kind| samples.iter().any(|s| s.kind == Some(*kind)))
            .collect();
        let labels = |counts: &mut Counts| std::array::from_fn(|_| Meter::new(counts));
        let levels = |counts: &mut Counts| {
            let mut levels = Certainty::ALL.map(|level| (level, Meter::new(counts)));
            levels.reverse();
            levels
        };
        let mut plan = Plan {
            whole: Part::new(&mut counts),
            kinds: kinds.iter().map(|kind| (*kind, Part::new(&mut counts))).collect(),
            tags: tags.into_iter().map(|tag| (tag, Part::new(&mut counts))).collect(),
            labels: labels(&mut counts),
            kind_labels: kinds.iter().map(|kind| (*kind, labels(&mut counts))).collect(),
            exact_labels: Share::new(&mut counts),
            breach_levels: levels(&mut counts),
            concern_levels: levels(&mut counts),
            counts,
        };
        for (sample, score) in samples.iter().zip(&scored.comments) {
            plan.raise(sample, score);
        }
        plan
    }

    fn raise(&mut self, sample: &Sample, score: &Score) {
        let counts = &mut self.counts;
        self.whole.raise(counts, score);
        for (_, part) in self.kinds.iter().filter(|(kind, _)| sample.kind == Some(*kind)) {
            part.raise(counts, score);
        }
        for (_, part) in self.tags.iter().filter(|(tag, _)| sample.tags.contains(tag)) {
            part.raise(counts, score);
        }
        self.exact_labels.raise(counts, score.labels_exact());
        for label in Label::all() {
            let mark = score.labels[label.index()];
            self.labels[label.index()].raise(counts, mark);
            for (_, meters) in self.kind_labels.iter().filter(|(kind, _)| sample.kind == Some(*kind)) {
                meters[label.index()].raise(counts, mark);
            }
            let levels = match label {
                Label::Breach(_) => &self.breach_levels,
                Label::Concern(_) => &self.concern_levels,
            };
            for (_, meter) in levels.iter().filter(|(level, _)| score.certainty[label.index()] == Some(*level)) {
                meter.raise(counts, mark);
            }
        }
        counts.next_comment();
    }

    fn figures(&self, seed: u64) -> Figures {
        Figures { totals: self.counts.totals(), rounds: self.counts.rounds(seed) }
    }
}

/// Turns counters into figures with intervals.
struct Figures {
    totals: Vec<u32>,
    rounds: Vec<Vec<u32>>,
}

impl Figures {
    fn of(&self, metric: &Metric) -> Figure {
        let (low, high) = metric.interval(&self.rounds).unzip();
        Figure { value: metric.value(&self.totals), low, high }
    }

    fn counted(&self, meter: Meter) -> Counted {
        let [hits, false_alarms, misses] = [meter.hits, meter.false_alarms, meter.misses].map(|c| self.totals[c]);
        Counted {
            support: hits + misses,
            hits,
            false_alarms,
            misses,
            precision: self.of(&meter.precision()),
            recall: self.of(&meter.recall()),
            f1: self.of(&meter.f1()),
        }
    }

    /// Over the rules with support: a rule that no comment is about has no F1 to speak of.
    fn macro_f1(&self, part: &Part) -> Figure {
        let supported = part.rules.iter().filter(|meter| self.totals[meter.hits] + self.totals[meter.misses] > 0);
        self.of(&Metric::Mean(supported.map(|meter| meter.f1()).collect()))
    }

    fn slice(&self, name: &str, part: &Part) -> Slice {
        Slice {
            name: name.to_owned(),
            comments: self.totals[part.comments],
            counted: self.counted(part.all),
            macro_f1: self.macro_f1(part),
            exact_rules: self.of(&part.exact_rules.metric()),
            clean: self.totals[part.clean.of],
            clean_left_alone: self.of(&part.clean.metric()),
        }
    }

    fn rule_row(&self, plan: &Plan, i: usize) -> Row {
        let rule = Rule::ALL[i];
        Row {
            label: rule.to_string(),
            title: rule.title().to_owned(),
            counted: self.counted(plan.whole.rules[i]),
            kinds: plan.kinds.iter().map(|(kind, part)| (*kind, self.counted(part.rules[i]))).collect(),
        }
    }

    fn label_row(&self, plan: &Plan, label: Label) -> Row {
        Row {
            label: label.to_string(),
            title: label_name(label).replace('_', " "),
            counted: self.counted(plan.labels[label.index()]),
            kinds: plan.kind_labels.iter().map(|(kind, meters)| (*kind, self.counted(meters[label.index()]))).collect(),
        }
    }

    fn levels(&self, levels: &Levels) -> Vec<Level> {
        let hits: Vec<Counter> = levels.iter().map(|(_, meter)| meter.hits).collect();
        let level = |(certainty, meter): &(Certainty, Meter)| Level {
            certainty: *certainty,
            hits: self.totals[meter.hits],
            false_alarms: self.totals[meter.false_alarms],
            precision: self.of(&meter.precision()),
            share: self.of(&Metric::Ratio(vec![meter.hits], hits.clone())),
        };
        levels.iter().map(level).collect()
    }
}

const fn label_name(label: Label) -> &'static str {
    match label {
        Label::Breach(category) => category.name(),
        Label::Concern(kind) => kind.name(),
    }
}
