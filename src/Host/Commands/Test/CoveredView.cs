using System.Text.Json;
using Parley.PackTests;

namespace Parley.Host.Commands.Test;

/// <summary>Something the cases should reach, as it is written; the kind as one word: <c>gradingRule</c>, <c>threshold</c>, <c>screeningRule</c>, <c>assignmentRule</c>, <c>climbRule</c>, <c>matrixRow</c>, <c>route</c>.</summary>
internal sealed record CoveredView(string Kind, string Name, string File, int Line, int Column, bool Reached)
{
    public static CoveredView Of(CoveredItem item, string folder) =>
        new(JsonNamingPolicy.CamelCase.ConvertName(item.Kind.ToString()), item.Name, FindingView.FileIn(item.Position, folder), item.Position.Line, item.Position.Column, item.IsReached);
}
