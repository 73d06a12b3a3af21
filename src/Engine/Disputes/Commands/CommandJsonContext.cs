using System.Text.Json.Serialization;

namespace Parley.Disputes.Commands;

/// <summary>Metadata of all commands, made by the compiler; used through <see cref="CommandJson"/> only.</summary>
[JsonSerializable(typeof(Command))]
internal sealed partial class CommandJsonContext : JsonSerializerContext;
