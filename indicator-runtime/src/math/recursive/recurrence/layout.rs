//! The sizes of groups, and of blocks of groups.

/// Values in a group.
pub(super) const GROUP: usize = 4;
/// Groups in a block.
pub(super) const GROUPS: usize = 8;
/// Values in a block.
pub(super) const BLOCK: usize = GROUP * GROUPS;
