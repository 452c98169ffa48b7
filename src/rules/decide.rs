//! Patterns that fire by themselves, and cues that add up to a threshold.

use super::{Reason, Signs, Verdict};
use crate::code::Label;
use crate::pattern::set::{Does, MOST_OF_ONE_CUE};
use crate::violation::Certainty;

pub(super) fn decide(signs: &Signs<'_>, totals: &mut [i32], out: &mut Vec<Verdict>) {
    let (mut last, mut times, mut cues) = (u32::MAX, 0, false);
    for hit in &signs.matcher.hits {
        let pattern = &signs.set.patterns[hit.pattern as usize];
        if matches!(pattern.does, Does::Tell(_)) {
            continue;
        }
        let sentence = |unit: u32| signs.matcher.sentence[unit as usize];
        if !signs.facts.allow(pattern, sentence(hit.start), sentence(hit.end)) {
            continue;
        }
        let (start, end, reason) = (hit.start, hit.end, Reason::Pattern(hit.pattern));
        match pattern.does {
            Does::Fire(_, certainty) => {
                for label in pattern.labels() {
                    out.push(Verdict { label, certainty, start, end, reason, points: None });
                }
            }
            Does::Cue(_, points) => {
                times = if last == hit.pattern { times + 1 } else { 1 };
                last = hit.pattern;
                if times > MOST_OF_ONE_CUE {
                    continue;
                }
                cues = true;
                for label in pattern.labels() {
                    out.push(Verdict {
                        label,
                        certainty: Certainty::Possible,
                        start,
                        end,
                        reason,
                        points: Some(points),
                    });
                }
            }
            Does::Tell(_) => {}
        }
    }
    if cues {
        add_up(signs, totals, out);
        settle_cues(signs, totals, out);
    }
}

/// Adds the points of each label up. What speaks against one counts only on a line on which something speaks for it.
fn add_up(signs: &Signs<'_>, totals: &mut [i32], cues: &[Verdict]) {
    totals.fill(0);
    // A bit for each line; those beyond the last bit count as one.
    let mut lines = [0u64; Label::COUNT];
    let line = |cue: &Verdict| {
        let sentence = signs.matcher.sentence[cue.start as usize];
        1u64 << signs.matcher.lines[sentence as usize].min(63)
    };
    for cue in cues {
        if let Some(points @ 1..) = cue.points {
            totals[cue.label.index()] += i32::from(points);
            lines[cue.label.index()] |= line(cue);
        }
    }
    for cue in cues {
        if let Some(points @ ..0) = cue.points {
            if lines[cue.label.index()] & line(cue) != 0 {
                totals[cue.label.index()] += i32::from(points);
            }
        }
    }
}

/// Gives the cues of each label the certainty that their total reaches, and drops those of a label that reaches none.
fn settle_cues(signs: &Signs<'_>, totals: &[i32], out: &mut Vec<Verdict>) {
    let level = |label: Label| {
        let at = signs.set.thresholds[label.index()];
        let total = totals[label.index()];
        Certainty::ALL
            .into_iter()
            .rev()
            .find(|level| at[*level as usize] != i16::MAX && total >= i32::from(at[*level as usize]))
    };
    out.retain_mut(|verdict| match (verdict.points, level(verdict.label)) {
        (None, _) => true,
        // What speaks against a label is no evidence for it.
        (Some(points), Some(certainty)) if points > 0 => {
            verdict.certainty = certainty;
            true
        }
        _ => false,
    });
}
