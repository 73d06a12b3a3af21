namespace Parley.Reading;

/// <summary>A key of an object with its value; <see cref="At"/> is where the key stands.</summary>
internal readonly record struct JsonMember(string Name, Position At, JsonItem Value);
