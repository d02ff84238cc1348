//! Every rule that a well-formed indicator may still break, in the order of reading: about the
//! [`function`], its [`arguments`], their names in [`python`], [`params`] with their [`ranges`], [`outputs`], the author's
//! [`expressions`] with their [`variables`] and [`subtractions`], the [`states`], and the [`requirements`], with the [`value`] of each at
//! the defaults; and about what stands around it in its file, the [`surroundings`].
//!
//! All of them are tried, so that an author sees every mistake at once. A key that is missing or has
//! the wrong kind of value was already reported where it was read, and is passed over here.

mod arguments;
mod expressions;
mod function;
mod outputs;
mod params;
mod python;
mod ranges;
mod requirements;
mod states;
mod subtractions;
mod surroundings;
mod value;
mod variables;

use crate::errors::Errors;
use crate::model::Indicator;

/// Whether the function is called and stands so that its siblings can stand beside it.
pub fn place(indicator: &Indicator, errors: &mut Errors) {
    function::is_named_in_snake_case(indicator, errors);
    function::is_plain(indicator, errors);
    surroundings::leave_room_for_what_is_generated(indicator, errors);
}

/// Everything else.
pub fn contents(indicator: &Indicator, errors: &mut Errors) {
    function::is_documented(indicator, errors);
    function::has_types_of_its_name(indicator, errors);
    function::has_types_that_the_runtime_has_not(indicator, errors);
    function::leaves_attributes_to_the_macro(indicator, errors);

    arguments::have_names_of_their_own(indicator, errors);
    arguments::are_named_in_snake_case(indicator, errors);
    arguments::stand_in_order(indicator, errors);
    arguments::have_an_input_and_an_output(indicator, errors);
    arguments::leave_room_for_what_is_generated(indicator, errors);

    python::has_room_for_the_function(indicator, errors);
    python::has_room_for_the_arguments(indicator, errors);
    python::has_room_for_sweeps(indicator, errors);

    params::allow_something(indicator, errors);
    params::allow_their_default(indicator, errors);
    params::are_numbers_in_a_flat_batch(indicator, errors);

    outputs::have_ends_in_their_own_pane(indicator, errors);
    outputs::have_room_in_their_pane(indicator, errors);
    outputs::count_positions_in_a_state(indicator, errors);

    expressions::are_made_from_parameters(indicator, errors);
    expressions::the_warmup_is_not_negated(indicator, errors);
    subtractions::are_never_negative(indicator, errors);
    states::leave_nothing_of_a_missing_value(indicator, errors);
    states::are_made_from_parameters(indicator, errors);
    states::are_no_blocks_of_the_indicator(indicator, errors);

    requirements::are_about_parameters(indicator, errors);
    requirements::are_met_by_the_defaults(indicator, errors);
}
