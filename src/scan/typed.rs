//! The typed tokens of the rule language, by name.

use std::collections::HashMap;

use super::found::Kind;
use crate::lexicon::{Builder, ElemId};

macro_rules! typed {
    ($($variant:ident $name:literal $meaning:literal;)*) => {
        /// A typed token.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Typed { $(#[doc = $meaning] $variant,)* }

        impl Typed {
            /// All of them.
            pub const ALL: [Typed; [$($name),*].len()] = [$(Typed::$variant),*];

            /// The name that rules write after `#`.
            pub const fn name(self) -> &'static str {
                match self { $(Typed::$variant => $name,)* }
            }
        }
    };
}

typed! {
    Phone "phone" "A phone number that is not a helpline or the practice's own.";
    Email "email" "An email address.";
    Link "link" "A web address.";
    Handle "handle" "A social media handle.";
    NhsNumber "nhs_number" "An NHS number.";
    NiNumber "ni_number" "A National Insurance number.";
    Postcode "postcode" "A postcode.";
    Address "address" "A street address.";
    DateOfBirth "date_of_birth" "A date of birth.";
    Registration "registration" "A vehicle registration.";
    Passport "passport" "A passport number.";
    DrivingLicence "licence" "A driving licence number.";
    GmcNumber "gmc" "A GMC number.";
    NmcNumber "nmc" "An NMC number.";
    BankCard "card" "A bank card number.";
    SortCode "sort_code" "A sort code.";
    OwnPhone "practice_phone" "The practice's own phone number.";
    Staff "staff" "A member of staff by name.";
    Person "person" "Somebody else by name.";
    Number "number" "Any number in digits.";
    Time "time" "A time of day.";
    Money "money" "An amount of money.";
    Dose "dose" "An amount of medicine, such as 500mg.";
    Question "question" "A question mark.";
    Shout "shout" "A word of four or more letters in capitals.";
    Emoji "emoji" "Any emoji.";
}

impl Typed {
    /// The typed token of a finding.
    pub const fn of(kind: Kind) -> Typed {
        match kind {
            Kind::Phone | Kind::PracticePhone => Typed::Phone,
            Kind::Email => Typed::Email,
            Kind::Link => Typed::Link,
            Kind::Handle => Typed::Handle,
            Kind::NhsNumber => Typed::NhsNumber,
            Kind::NiNumber => Typed::NiNumber,
            Kind::Postcode => Typed::Postcode,
            Kind::Address => Typed::Address,
            Kind::DateOfBirth => Typed::DateOfBirth,
            Kind::Registration => Typed::Registration,
            Kind::Passport => Typed::Passport,
            Kind::DrivingLicence => Typed::DrivingLicence,
            Kind::GmcNumber => Typed::GmcNumber,
            Kind::NmcNumber => Typed::NmcNumber,
            Kind::BankCard => Typed::BankCard,
            Kind::SortCode => Typed::SortCode,
        }
    }

    /// Makes the elements of all typed tokens in a new builder, where they come first, and lists them by name.
    pub(crate) fn register(words: &mut Builder) -> HashMap<&'static str, ElemId> {
        Typed::ALL.into_iter().map(|typed| (typed.name(), words.new_elem())).collect()
    }

    /// Roughly how often it occurs in a million words of comments: what a pattern is reached through depends on it.
    pub const fn frequency(self) -> u32 {
        match self {
            Typed::Number => 15_000,
            Typed::Question | Typed::Staff | Typed::Emoji => 8_000,
            Typed::Shout | Typed::Person => 5_000,
            Typed::Time | Typed::Money => 2_000,
            _ => 500,
        }
    }

    /// The element of this typed token.
    pub const fn elem(self) -> ElemId {
        self as ElemId
    }
}
