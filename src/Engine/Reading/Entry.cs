namespace Parley.Reading;

/// <summary>A named value of an object that is used as a table; <see cref="At"/> is where the name stands.</summary>
internal readonly record struct Entry<T>(string Name, Position At, T Value);
