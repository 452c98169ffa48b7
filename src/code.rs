//! The code of conduct as types: eight [`Rule`]s, the [`Category`] of each breach, and the [`ConcernKind`]s
//! that are not breaches but must reach a person.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the eight rules of the practice's social media code of conduct.
///
/// ```
/// use houserules::Rule;
/// assert_eq!(Rule::Recording.number(), 4);
/// assert_eq!(Rule::from_number(4), Some(Rule::Recording));
/// assert_eq!((Rule::from_number(0), Rule::from_number(9)), (None, None));
/// for rule in Rule::ALL {
///     println!("{rule} {}: {}", rule.title(), rule.clause());
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Rule 1: considerate use of portable devices.
    Devices,
    /// Rule 2: information about other patients and staff is confidential.
    Confidentiality,
    /// Rule 3: no appointments, medical information or contact with staff through social media.
    Contact,
    /// Rule 4: no photographs or recordings.
    Recording,
    /// Rule 5: reviews belong on the NHS website.
    Reviews,
    /// Rule 6: comments must not identify staff.
    StaffIdentity,
    /// Rule 7: nothing inaccurate, threatening, obscene, defamatory or unlawful.
    Unlawful,
    /// Rule 8: no derogatory or offensive comments about the team.
    Respect,
}

impl Rule {
    /// All eight, in the order of the code.
    pub const ALL: [Rule; 8] = [
        Rule::Devices,
        Rule::Confidentiality,
        Rule::Contact,
        Rule::Recording,
        Rule::Reviews,
        Rule::StaffIdentity,
        Rule::Unlawful,
        Rule::Respect,
    ];

    /// Its number in the code, 1 to 8.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The rule with this number, or `None` outside 1 to 8.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Rule> {
        Rule::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// A few words to head a list with.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Rule::Devices => "Considerate use of devices",
            Rule::Confidentiality => "Confidentiality of others",
            Rule::Contact => "No appointments, medical details or contact here",
            Rule::Recording => "No photographs or recordings",
            Rule::Reviews => "Reviews go to the NHS website",
            Rule::StaffIdentity => "Do not identify staff",
            Rule::Unlawful => "Nothing inaccurate, threatening, obscene, defamatory or unlawful",
            Rule::Respect => "Respect for the team",
        }
    }

    /// The clause in plain words (ours, not the practice's text).
    #[must_use]
    pub const fn clause(self) -> &'static str {
        match self {
            Rule::Devices => {
                "Use phones and other devices with consideration for the people around you, and put them away \
                 during a consultation unless the clinician has agreed."
            }
            Rule::Confidentiality => {
                "Other patients and staff have a right to privacy: say nothing that identifies somebody, or tells \
                 their private business, without their permission."
            }
            Rule::Contact => {
                "Do not book or cancel appointments, share medical details or try to reach a member of staff \
                 through social media; use the practice's confidential routes."
            }
            Rule::Recording => {
                "Take no photographs, video or sound in the waiting room or where other patients are, nor of staff \
                 without their clear consent."
            }
            Rule::Reviews => {
                "Leave reviews of the practice on the NHS website, where the practice can answer them properly."
            }
            Rule::StaffIdentity => "Do not post anything that identifies a member of the practice's staff.",
            Rule::Unlawful => {
                "Post nothing that is inaccurate, threatening, obscene, defamatory or unlawful; such posts are \
                 deleted and may be reported."
            }
            Rule::Respect => {
                "Derogatory and offensive comments about the team are not tolerated, and may need legal advice."
            }
        }
    }
}

impl fmt::Display for Rule {
    /// `R7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R{}", self.number())
    }
}

impl Serialize for Rule {
    /// As its number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u8::deserialize(deserializer)?;
        Rule::from_number(number)
            .ok_or_else(|| serde::de::Error::custom(format!("expected a rule from 1 to 8, found {number}")))
    }
}

macro_rules! categories {
    ($($variant:ident $rule:ident $name:literal $meaning:literal;)*) => {
        /// What in particular breaches a [`Rule`].
        ///
        /// ```
        /// use houserules::{Category, Rule};
        /// let category: Category = "R7.threat".parse().unwrap();
        /// assert_eq!(category.rule(), Rule::Unlawful);
        /// assert_eq!((category.name(), category.to_string()), ("threat", "R7.threat".to_owned()));
        /// assert!(Category::ALL.into_iter().all(|category| !category.meaning().is_empty()));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Category {
            $(#[doc = $meaning] $variant,)*
        }

        impl Category {
            /// All categories, in the order of the rules.
            pub const ALL: [Category; [$($name),*].len()] = [$(Category::$variant),*];

            /// The rule that it breaches.
            #[must_use]
            pub const fn rule(self) -> Rule {
                match self { $(Category::$variant => Rule::$rule,)* }
            }

            /// Its name within the rule, such as `threat`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Category::$variant => $name,)* }
            }

            /// What a comment does that falls under it, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Category::$variant => $meaning,)* }
            }
        }
    };
}

categories! {
    DeviceInConsultation Devices "device_in_consultation" "The writer uses a device for something else during a consultation, or urges it.";
    DeviceDisturbance Devices "device_disturbance" "The writer disturbs others on the premises with a device, or urges it.";
    PatientIdentified Confidentiality "patient_identified" "Another patient or private person is identifiable, together with their attendance, health or private life.";
    PersonalData Confidentiality "personal_data" "Another person's contact details or identifiers are given.";
    StaffPrivate Confidentiality "staff_private" "Private facts about a member of staff are told.";
    Appointment Contact "appointment" "The writer tries to make, change, cancel or confirm an appointment through the comment.";
    MedicalInformation Contact "medical_information" "Clinical facts about the writer or a patient in their care are given, or medical advice on them asked for.";
    StaffContact Contact "staff_contact" "The writer tries to reach the practice for an individual matter, or gives their own contact details.";
    Recording Recording "recording" "The writer takes, posts or means to take photographs, video or sound where the code forbids it, or urges it.";
    Review Reviews "review" "The practice, its service or its staff are judged from experience.";
    StaffNamed StaffIdentity "staff_named" "A member of staff is named.";
    StaffDescribed StaffIdentity "staff_described" "One member of staff is pointed to without a name.";
    Threat Unlawful "threat" "Harm is threatened, urged or wished on somebody, or somebody is intimidated.";
    Obscenity Unlawful "obscenity" "Strong swearing or sexual content.";
    Defamation Unlawful "defamation" "A damaging allegation is stated as fact.";
    Misinformation Unlawful "misinformation" "A health claim plainly against NHS advice, or a false statement about the practice.";
    Unlawful Unlawful "unlawful" "Something unlawful is offered, sought or urged.";
    Hate Unlawful "hate" "People are attacked for what they are, or slurs for them are used.";
    Derogatory Respect "derogatory" "The team or a member of it is insulted, mocked or belittled.";
    Abuse Respect "abuse" "Something grossly offensive is said to or about the team.";
}

impl fmt::Display for Category {
    /// The whole label, `R7.threat`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.rule(), self.name())
    }
}

/// A label that is neither a category nor a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLabel(pub(crate) String);

impl fmt::Display for UnknownLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown label `{}`: expected one such as R7.threat or C.complaint", self.0)
    }
}

impl std::error::Error for UnknownLabel {}

impl FromStr for Category {
    type Err = UnknownLabel;

    /// From the whole label, `R7.threat`.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s.parse() {
            Ok(Label::Breach(category)) => Ok(category),
            _ => Err(UnknownLabel(s.to_owned())),
        }
    }
}

/// Why a comment must reach a person; not a breach of the code.
///
/// ```
/// use houserules::ConcernKind;
/// assert_eq!(ConcernKind::SelfHarm.name(), "self_harm");
/// let urgent: Vec<ConcernKind> = ConcernKind::ALL.into_iter().filter(|kind| kind.escalates()).collect();
/// assert_eq!(urgent, [ConcernKind::SelfHarm, ConcernKind::Safeguarding, ConcernKind::Emergency]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConcernKind {
    /// Dissatisfaction with the practice, which belongs in its complaints procedure.
    Complaint,
    /// The writer, or someone they know, may want to die or to harm themselves.
    SelfHarm,
    /// Abuse, neglect, exploitation or domestic violence towards a child or an adult at risk.
    Safeguarding,
    /// Something that needs 999 or A&E now.
    Emergency,
}

impl ConcernKind {
    /// All four.
    pub const ALL: [ConcernKind; 4] =
        [ConcernKind::Complaint, ConcernKind::SelfHarm, ConcernKind::Safeguarding, ConcernKind::Emergency];

    /// Its name, such as `self_harm`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            ConcernKind::Complaint => "complaint",
            ConcernKind::SelfHarm => "self_harm",
            ConcernKind::Safeguarding => "safeguarding",
            ConcernKind::Emergency => "emergency",
        }
    }

    /// Whether a person at the practice must see the comment at once.
    #[must_use]
    pub const fn escalates(self) -> bool {
        !matches!(self, ConcernKind::Complaint)
    }
}

impl fmt::Display for ConcernKind {
    /// The whole label, `C.self_harm`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C.{}", self.name())
    }
}

/// Any label of the guide: a breach or a concern.
///
/// ```
/// use houserules::{ConcernKind, Label};
/// assert_eq!("C.complaint".parse(), Ok(Label::Concern(ConcernKind::Complaint)));
/// assert_eq!("R9.nothing".parse::<Label>().unwrap_err().to_string(),
///     "unknown label `R9.nothing`: expected one such as R7.threat or C.complaint");
/// assert!(Label::all().enumerate().all(|(i, label)| label.index() == i && i < Label::COUNT));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A breach of the code.
    Breach(Category),
    /// A concern for a person.
    Concern(ConcernKind),
}

impl Label {
    /// How many labels there are.
    pub const COUNT: usize = Category::ALL.len() + ConcernKind::ALL.len();

    /// Every label, breaches first.
    pub fn all() -> impl Iterator<Item = Label> {
        Category::ALL.into_iter().map(Label::Breach).chain(ConcernKind::ALL.into_iter().map(Label::Concern))
    }

    /// A dense number below [`Label::COUNT`], in the order of [`Label::all`].
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Label::Breach(category) => category as usize,
            Label::Concern(kind) => Category::ALL.len() + kind as usize,
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Label::Breach(category) => category.fmt(f),
            Label::Concern(kind) => kind.fmt(f),
        }
    }
}

impl FromStr for Label {
    type Err = UnknownLabel;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownLabel(s.to_owned());
        let (head, name) = s.split_once('.').ok_or_else(unknown)?;
        if head == "C" {
            let kind = ConcernKind::ALL.into_iter().find(|kind| kind.name() == name);
            return kind.map(Label::Concern).ok_or_else(unknown);
        }
        let number = head.strip_prefix('R').and_then(|n| n.parse().ok());
        let rule = number.and_then(Rule::from_number).ok_or_else(unknown)?;
        let category = Category::ALL.into_iter().find(|c| c.rule() == rule && c.name() == name);
        category.map(Label::Breach).ok_or_else(unknown)
    }
}

impl Serialize for Label {
    /// As its label, `R7.threat`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let label = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        label.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_round_trip_and_index_densely() {
        for (i, label) in Label::all().enumerate() {
            assert_eq!(label.index(), i);
            assert_eq!(label.to_string().parse(), Ok(label));
        }
        assert_eq!(Label::all().count(), Label::COUNT);
    }

    #[test]
    fn rules_have_their_numbers() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_number(rule.number()), Some(rule));
        }
        assert_eq!(Rule::from_number(0), None);
        assert_eq!(Rule::from_number(9), None);
    }
}
