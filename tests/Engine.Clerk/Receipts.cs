using System.IO.MemoryMappedFiles;

namespace Parley.Clerk;

/// <summary>
/// What was acknowledged, a byte for each step of each case, in a file that is mapped into memory: a byte that was set outlives the process however it ends, and setting it is no system call,
/// so that the calls of the journal alone are counted. Safe to use from several threads.
/// </summary>
internal sealed class Receipts : IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public Receipts(string path, int cases)
    {
        if (!File.Exists(path)) Create(path, cases);
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open);
        view = file.CreateViewAccessor();
    }

    /// <summary>Made beforehand, so that the process under test makes no call for it.</summary>
    public static void Create(string path, int cases) => File.WriteAllBytes(path, new byte[cases * Casework.StepsEach]);

    public void Give(int number, int step) => view.Write((number * Casework.StepsEach) + step, (byte)1);

    public bool Has(int number, int step) => view.ReadByte((number * Casework.StepsEach) + step) == 1;

    public int Count(int cases) => Enumerable.Range(0, cases * Casework.StepsEach).Count(step => view.ReadByte(step) == 1);

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }
}
