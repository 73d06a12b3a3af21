using Parley.Disputes;
using Parley.Reading;

namespace Parley.Rules.Workflows;

/// <summary>What holds while a rule cannot tell: a floor, and the post that finds out by when. All may be left out: then it is only shown.</summary>
internal sealed record WhenUnknown(Position At, string? Floor, string? Post, Length? Within)
{
    public static WhenUnknown Read(ObjectReader reader) =>
        new(reader.At, reader.OptionalText("floor"), reader.OptionalText("post"), reader.Optional("within")?.Length());
}
