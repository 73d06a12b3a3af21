using System.Runtime.ExceptionServices;

namespace Parley.Rules;

/// <summary>
/// Runs work that recurses over what others wrote on a thread whose stack is chosen here, not inherited: a stack that overflows takes the process with it.
/// </summary>
internal static class DeepStack
{
    private const int Bytes = 16 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        var results = new List<T>(1);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Work, Bytes) { IsBackground = true, Name = "Parley rules" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return results[0];

        void Work()
        {
            try
            {
                results.Add(work());
            }
            catch (Exception exception)
            {
                // Carried over to the caller's thread: unhandled here it would end the process.
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
