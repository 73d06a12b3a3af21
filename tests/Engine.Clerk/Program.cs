using System.Globalization;
using Parley.Clerk;
using Parley.Journal;

// work PLACE PACK RECEIPTS CASES WORKERS [TRIES]
// crowd PLACE PACK HISTORY SEED COMMANDS [PATIENCE in milliseconds]
// send PLACE PACK OUTCOME
// fire PLACE PACK LEASE in milliseconds
var pack = ShippedRules.Of(args[2]);
var late = new Latecomer(args[1], pack, Console.WriteLine, Console.ReadLine);
try
{
    var task = args[0] switch
    {
        "work" => new Work(args[1], pack, Number(args[4]), Number(args[5]), args.Length > 6 ? new Patience(Console.WriteLine, Number(args[6])) : Patience.None).RunAsync(args[3], () => Console.WriteLine("working")),
        "crowd" => new Crowd(args[1], pack, Number(args[4]), Number(args[5]), args.Length > 6 ? TimeSpan.FromMilliseconds(Number(args[6])) : null).RunAsync(args[3], () => Console.WriteLine("working")),
        "send" => late.SendAsync(Enum.Parse<DeliveryState>(args[3])),
        "fire" => late.FireAsync(TimeSpan.FromMilliseconds(Number(args[3]))),
        var other => throw new ArgumentException(other),
    };
    await task;
    return 0;
}
catch (JournalException fault)
{
    Console.WriteLine($"gave up {fault.Id}");
    return 3;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
