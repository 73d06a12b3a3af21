using Parley.Disputes;

namespace Parley.Packs;

/// <summary>How long somebody has, and whether only working time counts.</summary>
internal readonly record struct Limit(Length Length, CalendarUse Calendar);
