using Parley.PackTests;

namespace Parley.Host.Commands.Test;

/// <summary>One case as it is written.</summary>
internal sealed record TestCaseView(string Name, string File, int Line, bool Passed, IReadOnlyList<FindingView> Failures)
{
    public static TestCaseView Of(PackTestResult result, string language, string folder) => new(
        result.Test.Name,
        FindingView.FileIn(result.Test.Position, folder),
        result.Test.Position.Line,
        result.IsPassed,
        [.. result.Failures.Select(f => FindingView.Of(f, language, folder))]);
}
