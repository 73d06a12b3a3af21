using System.Diagnostics;

namespace Parley.Tests.Delivery;

/// <summary>Waits for what a running loop brings about; fails after two minutes of real time.</summary>
internal static class Waiting
{
    public static async Task UntilAsync(Func<Task<bool>> holds, CancellationToken cancellationToken)
    {
        for (var began = Stopwatch.GetTimestamp(); !await holds();)
        {
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(50, cancellationToken);
        }
    }
}
