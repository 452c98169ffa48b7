//! The practice profile: whose page it is, how to reach it, and who works there.

use serde::{Deserialize, Serialize};

use crate::error::{position, BuildError, ErrorKind};
use crate::limits;

/// The default address of NHS reviews: the one that the code of conduct itself names. NHS England has since said that
/// its own ratings service was retired in July 2025 (nhsengland/datascience, `docs/our_work/ratings-and-reviews.md`),
/// so that a practice may well set another.
pub const DEFAULT_REVIEW_URL: &str = "https://www.nhs.uk/feedback/";

/// A practice: its names, its public addresses, and its staff. Read from TOML with [`Practice::from_toml`].
///
/// ```
/// use houserules::Practice;
/// let practice = Practice::from_toml("practice.toml", r#"
///     name = "Elm Street Surgery"
///     phones = ["01632 960111"]
///     [[staff]]
///     name = "Dr Una Holt"
///     role = "GP"
/// "#)?;
/// assert_eq!(practice.staff[0].name, "Dr Una Holt");
/// # Ok::<(), houserules::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Practice {
    /// The name of the practice.
    pub name: String,
    /// Other names that people use for it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Its published phone numbers, in any written form.
    #[serde(default)]
    pub phones: Vec<String>,
    /// Its published email addresses.
    #[serde(default)]
    pub emails: Vec<String>,
    /// Its postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Its website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Where reviews go; [`DEFAULT_REVIEW_URL`] if it is not given.
    #[serde(default = "default_review_url")]
    pub review_url: String,
    /// Where its complaints procedure is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints_url: Option<String>,
    /// Who works there.
    #[serde(default)]
    pub staff: Vec<StaffMember>,
}

/// Somebody who works at the practice.
///
/// ```
/// use houserules::{Category, Classifier, Practice};
/// let practice = Practice::from_toml("p.toml", r#"
///     name = "Elm Street Surgery"
///     [[staff]]
///     name = "Sister Oona Birch"
///     role = "practice nurse"
///     aliases = ["Oonagh"]
///     may_be_named = true
/// "#)?;
/// let classifier = Classifier::builder().practice(practice).build()?;
/// assert!(!classifier.classify("Sister Birch did my bloods").iter().any(|v| v.category == Category::StaffNamed));
/// # Ok::<(), houserules::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StaffMember {
    /// The full name, with its title if it has one: `Dr Una Holt`.
    pub name: String,
    /// What they do: `receptionist`, `practice nurse`, `GP`.
    #[serde(default)]
    pub role: String,
    /// Other names they go by.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Whether they have agreed to be named on the page: naming them breaches nothing then.
    #[serde(default)]
    pub may_be_named: bool,
}

fn default_review_url() -> String {
    DEFAULT_REVIEW_URL.to_owned()
}

impl Practice {
    /// A practice with a name and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Practice {
            name: name.into(),
            aliases: Vec::new(),
            phones: Vec::new(),
            emails: Vec::new(),
            postcode: None,
            website: None,
            review_url: default_review_url(),
            complaints_url: None,
            staff: Vec::new(),
        }
    }

    /// Reads a profile; `file` is the name that errors are given under.
    ///
    /// # Errors
    ///
    /// TOML that cannot be read, unknown keys, an empty name, or an address that is not one: the error names the key,
    /// and the line where TOML tells it.
    ///
    /// ```
    /// use houserules::Practice;
    /// let error = Practice::from_toml("practice.toml", "name = \"Elm\"\nemails = [\"nobody\"]").unwrap_err();
    /// assert_eq!(error.to_string(), "practice.toml:2:1: `emails[0]`: expected an email address, found `nobody`");
    /// ```
    pub fn from_toml(file: &str, text: &str) -> Result<Self, BuildError> {
        if text.len() > limits::SOURCE_BYTES {
            let message = format!("expected a profile of at most {} bytes, found {}", limits::SOURCE_BYTES, text.len());
            return Err(BuildError::new(file, 0, 0, ErrorKind::Settings, message));
        }
        let practice: Practice = toml::from_str(text).map_err(|error| {
            let (line, column) = error.span().map_or((0, 0), |span| position(text, span.start));
            BuildError::new(file, line, column, ErrorKind::Settings, error.message().trim())
        })?;
        practice.check().map_err(|(key, message)| {
            let line = text.lines().position(|line| line.trim_start().starts_with(last_key(&key)));
            let (line, column) = line.map_or((0, 0), |line| (line + 1, 1));
            BuildError::new(file, line, column, ErrorKind::Settings, format!("`{key}`: {message}"))
        })?;
        Ok(practice)
    }

    /// The first key that is not as it should be, and why.
    pub(crate) fn check(&self) -> Result<(), (String, String)> {
        let filled = |key: String, value: &str| match value.trim() {
            "" => Err((key, "expected some text, found nothing".to_owned())),
            _ => fits(key, value),
        };
        let few = |key: String, count: usize, most: usize| match count <= most {
            true => Ok(()),
            false => Err((key, format!("expected at most {most}, found {count}"))),
        };
        for (key, list) in [("aliases", &self.aliases), ("phones", &self.phones), ("emails", &self.emails)] {
            few(key.into(), list.len(), limits::LISTED)?;
        }
        few("staff".into(), self.staff.len(), limits::STAFF)?;
        filled("name".into(), &self.name)?;
        for (i, alias) in self.aliases.iter().enumerate() {
            filled(format!("aliases[{i}]"), alias)?;
        }
        for (i, phone) in self.phones.iter().enumerate() {
            fits(format!("phones[{i}]"), phone)?;
            let digits = phone.bytes().filter(u8::is_ascii_digit).count();
            let other = phone.chars().find(|c| !(c.is_ascii_digit() || " +()-./".contains(*c)));
            if other.is_some() || !(3..=15).contains(&digits) {
                return Err((format!("phones[{i}]"), format!("expected a phone number, found `{phone}`")));
            }
        }
        for (i, email) in self.emails.iter().enumerate() {
            fits(format!("emails[{i}]"), email)?;
            let good = email.split_once('@').is_some_and(|(local, host)| {
                !local.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
            });
            if !good || email.contains(char::is_whitespace) {
                return Err((format!("emails[{i}]"), format!("expected an email address, found `{email}`")));
            }
        }
        if let Some(postcode) = &self.postcode {
            let letters = postcode.chars().filter(|c| !c.is_whitespace());
            if !postcode.is_ascii()
                || !(5..=8).contains(&letters.clone().count())
                || letters.clone().any(|c| !c.is_ascii_alphanumeric())
            {
                return Err(("postcode".into(), format!("expected a postcode, found `{postcode}`")));
            }
        }
        let urls = [
            ("website", self.website.as_deref()),
            ("review_url", Some(self.review_url.as_str())),
            ("complaints_url", self.complaints_url.as_deref()),
        ];
        for (key, url) in urls {
            let Some(url) = url else { continue };
            fits(key.into(), url)?;
            let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            if !host.is_some_and(|h| h.contains('.') && !h.starts_with('.') && !h.contains(char::is_whitespace)) {
                return Err((
                    key.into(),
                    format!("expected an address that starts with https:// or http://, found `{url}`"),
                ));
            }
        }
        for (i, member) in self.staff.iter().enumerate() {
            filled(format!("staff[{i}].name"), &member.name)?;
            fits(format!("staff[{i}].role"), &member.role)?;
            few(format!("staff[{i}].aliases"), member.aliases.len(), limits::LISTED)?;
            for (j, alias) in member.aliases.iter().enumerate() {
                filled(format!("staff[{i}].aliases[{j}]"), alias)?;
            }
        }
        Ok(())
    }
}

/// An error if a value is too long.
fn fits(key: String, value: &str) -> Result<(), (String, String)> {
    if value.len() > limits::FIELD_BYTES {
        let message = format!("expected at most {} bytes, found {}", limits::FIELD_BYTES, value.len());
        return Err((key, message));
    }
    Ok(())
}

/// The key to look for in the text: the last part of a path, without its index.
fn last_key(path: &str) -> &str {
    let last = path.rsplit('.').next().unwrap_or(path);
    last.split('[').next().unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Practice::from_toml("p.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn the_sample_profile_reads() {
        let practice = Practice::from_toml("practice.toml", include_str!("../data/practice.toml")).unwrap();
        assert!(practice.staff.len() > 10);
        assert!(practice.staff.iter().any(|member| member.may_be_named));
    }

    #[test]
    fn errors_name_the_key_and_the_line() {
        assert_eq!(error("name = \"\""), "p.toml:1:1: `name`: expected some text, found nothing");
        assert!(error("name = \"A\"\nphone = \"1\"").contains("phone"));
        assert!(error("name = \"A\"\nphone = \"1\"").starts_with("p.toml:2:"));
        assert_eq!(
            error("name = \"A\"\nemails = [\"nobody\"]"),
            "p.toml:2:1: `emails[0]`: expected an email address, found `nobody`"
        );
        assert!(error("name = \"A\"\nwebsite = \"elm.example\"").contains("`website`"));
        assert!(error("name = \"A\"\nphones = [\"ring us\"]").contains("`phones[0]`"));
        assert!(error("name = \"A\"\npostcode = \"nowhere at all\"").contains("`postcode`"));
        assert!(error("name = \"A\"\n[[staff]]\nname = \" \"").contains("`staff[0].name`"));
        assert!(error("aliases = []").contains("name"));
    }
}
