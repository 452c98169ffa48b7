//! Runs the classifier over the samples, on all cores.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::Result;
use houserules::{Assessment, Certainty, Classifier, Label, Scratch};
use rayon::prelude::*;

use crate::load::Sample;
use crate::setup;

/// What the rules say of every sample.
pub struct Predicted {
    /// One for each sample, in their order.
    pub results: Vec<Prediction>,
    /// Which rules said so.
    pub ruleset: String,
    /// The profiles that samples were read with.
    pub profiles: Vec<PathBuf>,
    classifiers: Classifiers,
}

/// What the rules say of one sample.
pub struct Prediction {
    /// By [`Label::index`]: how surely, where it was found.
    pub labels: [Option<Certainty>; Label::COUNT],
    pub assessment: Assessment,
}

/// One classifier for each practice profile among the samples.
type Classifiers = HashMap<Option<PathBuf>, Classifier>;

impl Predicted {
    /// The classifier that a sample was read with, to ask it why.
    pub fn classifier(&self, sample: &Sample) -> &Classifier {
        &self.classifiers[&sample.practice]
    }
}

pub fn all(samples: &[Sample], data: Option<&Path>) -> Result<Predicted> {
    let mut classifiers = Classifiers::new();
    let mut profiles = Vec::new();
    for sample in samples {
        if classifiers.contains_key(&sample.practice) {
            continue;
        }
        let mut builder = Classifier::builder();
        if let Some(dir) = data {
            builder = builder.sources(setup::sources(dir)?);
        }
        if let Some(path) = &sample.practice {
            builder = builder.practice(setup::practice(path)?);
            profiles.push(path.clone());
        }
        classifiers.insert(sample.practice.clone(), builder.build()?);
    }
    let results = samples
        .par_iter()
        .with_min_len(64)
        .map_init(Scratch::default, |scratch, sample| {
            predict(classifiers[&sample.practice].assess_with(&sample.text, scratch))
        })
        .collect();
    let ruleset = classifiers.values().next().map(|classifier| classifier.ruleset().to_owned()).unwrap_or_default();
    Ok(Predicted { results, ruleset, profiles, classifiers })
}

fn predict(assessment: Assessment) -> Prediction {
    let mut labels = [None; Label::COUNT];
    let breaches = assessment.violations.iter().map(|v| (Label::Breach(v.category), v.certainty));
    let concerns = assessment.concerns.iter().map(|c| (Label::Concern(c.kind), c.certainty));
    for (label, certainty) in breaches.chain(concerns) {
        let slot: &mut Option<Certainty> = &mut labels[label.index()];
        *slot = (*slot).max(Some(certainty));
    }
    Prediction { labels, assessment }
}
