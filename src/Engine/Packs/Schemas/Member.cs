using System.Text.Json.Nodes;

namespace Parley.Packs.Schemas;

/// <summary>A key of an object and what may stand there.</summary>
internal readonly record struct Member(string Name, JsonObject Shape, bool IsNeeded)
{
    public static Member Must(string name, JsonObject shape) => new(name, shape, IsNeeded: true);

    public static Member May(string name, JsonObject shape) => new(name, shape, IsNeeded: false);
}
