//! A suite: the laws, the indicators that are held to them, and what of it fails.

use super::case::Case;
use super::laws::{self, Expected, Law, Reference};
use super::listed::{not_listed, unlisted_files};
use super::report::Broken;
use super::series::Series;
use super::trial::{Given, broken};
use crate::catalogue::entry::{Catalogue, Entry};
use crate::value::Value;
use std::path::Path;

/// Indicators, and the laws that they must keep.
pub struct Conformance {
    entries: Vec<&'static Entry>,
    laws: Vec<Law>,
    given: Vec<Given>,
}

impl Default for Conformance {
    fn default() -> Self {
        Self::new()
    }
}

impl Conformance {
    /// The laws that all indicators keep, and no indicator yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            laws: laws::every(),
            given: Vec::new(),
        }
    }

    /// Every indicator of `catalogue`, and the laws that all indicators keep.
    #[must_use]
    pub fn of(catalogue: &'static Catalogue) -> Self {
        catalogue.entries().fold(Self::new(), Self::and)
    }

    /// Checks an indicator that is in no catalogue, too.
    #[must_use]
    pub fn and(mut self, entry: &'static Entry) -> Self {
        self.entries.push(entry);
        self
    }

    /// Checks the laws with default parameters on series of one's own, too.
    #[must_use]
    pub fn on(mut self, series: impl Fn(&Entry) -> Series + Send + Sync + 'static) -> Self {
        self.given.push(Box::new(series));
        self
    }

    /// Compares an indicator with a slow and obvious computation of its formula: a series for each
    /// output, NaN before the first value. Errors may be as large as inputs that are off by 1e-11 would make them, or as a few
    /// roundings of the formula itself. A zero of either sign is the same number here, while the forms of an indicator give
    /// zeros of the same sign.
    #[must_use]
    pub fn reference(
        self,
        name: &'static str,
        reference: impl Fn(&Case) -> Vec<Vec<f64>> + Send + Sync + 'static,
    ) -> Self {
        self.formula(name, Reference::Plain(Box::new(reference)))
    }

    /// [`Conformance::reference`] that says how close is close enough.
    #[must_use]
    pub fn close_reference(
        self,
        name: &'static str,
        reference: impl Fn(&Case) -> Expected + Send + Sync + 'static,
    ) -> Self {
        self.formula(name, Reference::Close(Box::new(reference)))
    }

    fn formula(mut self, name: &'static str, reference: Reference) -> Self {
        self.laws.push(laws::formula(name, reference));
        self
    }

    /// Holds every indicator to one law more: it has a formula, by a [`Conformance::reference`] before.
    #[must_use]
    pub fn formulas(mut self) -> Self {
        let has = |name| self.laws.iter().any(|law| law.of == Some(name));
        let names = self.entries.iter().map(|entry| entry.name);
        let missing: Vec<Law> = names
            .filter(|name| !has(*name))
            .map(laws::missing_formula)
            .collect();
        self.laws.extend(missing);
        self
    }

    /// Holds every indicator to one law more: what differs from a price that never moves, or from 0, by rounding
    /// alone is that price, or 0. It is for those whose averages are all exact for equal values, as `math::Mean` is.
    #[must_use]
    pub fn constants(mut self) -> Self {
        self.laws.push(laws::constants());
        self
    }

    /// Holds every indicator to one law more: its outputs are finite on every finite series, also on
    /// one that stands still.
    #[must_use]
    pub fn finite(mut self) -> Self {
        self.laws.push(laws::finite());
        self
    }

    /// Holds every indicator to one law more: prices in another unit, a power of two, give the same
    /// outputs times a power of it, to the bit.
    #[must_use]
    pub fn scaling(mut self) -> Self {
        self.laws.push(laws::scaling());
        self
    }

    /// [`Conformance::scaling`] for some indicators alone: those of prices, where others are of plain numbers.
    #[must_use]
    pub fn scaling_of(self, are_held: impl Fn(&Entry) -> bool + Send + Sync + 'static) -> Self {
        self.held_to(laws::scaling(), move |case| are_held(case.entry))
    }

    /// [`Conformance::constants`] for some indicators alone, with the values of their parameters: others may begin at 0,
    /// and never reach the price.
    #[must_use]
    pub fn constants_of(
        self,
        are_held: impl Fn(&Entry, &[Value]) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.held_to(laws::constants(), move |case| {
            are_held(case.entry, &case.values)
        })
    }

    /// Holds some cases to one law more.
    fn held_to(
        mut self,
        law: Law,
        are_held: impl Fn(&Case) -> bool + Send + Sync + 'static,
    ) -> Self {
        let check = law.check;
        let check_some = move |case: &Case| match are_held(case) {
            true => check(case),
            false => Ok(()),
        };
        self.laws.push(Law {
            check: Box::new(check_some),
            ..law
        });
        self
    }

    /// The names of the laws, in the order in which they are checked.
    pub fn laws(&self) -> impl Iterator<Item = &'static str> + use<'_> {
        self.laws.iter().map(|law| law.name)
    }

    /// Checks one law alone, by the name that a report gives it.
    ///
    /// # Panics
    /// If there is no law called `name`.
    #[must_use]
    pub fn only(mut self, name: &str) -> Self {
        self.laws.retain(|law| law.name == name);
        assert!(!self.laws.is_empty(), "there is no law `{name}`");
        self
    }

    /// Checks one indicator alone.
    ///
    /// # Panics
    /// If there is no indicator called `name`.
    #[must_use]
    #[track_caller]
    pub fn indicator(mut self, name: &str) -> Self {
        self.entries.retain(|entry| entry.name == name);
        assert!(!self.entries.is_empty(), "{}", not_listed(name));
        self.laws.retain(|law| law.of.is_none_or(|of| of == name));
        self
    }

    /// Checks that every indicator is listed which there is a formula of, or a file in a folder of `src/` in the
    /// `directory` of the crate.
    ///
    /// # Panics
    /// If one is not; the message says which.
    #[track_caller]
    pub fn check_listed(&self, directory: impl AsRef<Path>) {
        let files = unlisted_files(directory.as_ref(), &self.entries);
        let mistakes: Vec<String> = files.into_iter().chain(self.unlisted_formulas()).collect();
        assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    }

    /// What is to be said of formulas whose indicators are not among those that are checked.
    fn unlisted_formulas(&self) -> impl Iterator<Item = String> {
        let known = |name: &&str| self.entries.iter().any(|entry| entry.name == *name);
        let names = self.laws.iter().filter_map(|law| law.of);
        names.filter(move |name| !known(name)).map(not_listed)
    }

    /// Checks all laws.
    ///
    /// # Panics
    /// If an indicator breaks one; the message says which, how, on what, and what usually causes it. If there is a
    /// formula of an indicator that is not checked.
    #[track_caller]
    pub fn check(self) {
        assert!(!self.entries.is_empty(), "there is no indicator to check");
        let unlisted: Vec<String> = self.unlisted_formulas().collect();
        assert!(unlisted.is_empty(), "{}", unlisted.join("\n"));
        let broken = self.broken();
        let shown: Vec<String> = broken.iter().map(ToString::to_string).collect();
        assert!(
            broken.is_empty(),
            "{} of {} indicators break a law\n\n{}",
            broken.len(),
            self.entries.len(),
            shown.join("\n")
        );
    }

    /// The first law that each indicator breaks, in the order of the catalogue.
    #[must_use]
    pub fn broken(&self) -> Vec<Broken> {
        let entries = self.entries.iter();
        entries
            .filter_map(|entry| {
                let mut laws = self.laws.iter();
                laws.find_map(|law| broken(entry, law, &self.given))
            })
            .collect()
    }
}
