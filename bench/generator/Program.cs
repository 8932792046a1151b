using System.Globalization;
using DryRun.Bench.Generator;

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};
await using var bench = Bench.Open("content");
switch (args.FirstOrDefault())
{
    case "run":
        await Speed.MeasureAsync(bench, Number("--count", 4000), Number("--rounds", 20), stopping.Token);
        return 0;
    case "check":
        return await Check.RunAsync(bench, new(Number("--count", 20_000), Number("--seed", 1), Number("--distinct", 500)), stopping.Token) ? 0 : 1;
    default:
        Console.Error.WriteLine("run or check");
        return 2;
}

int Number(string name, int usual)
{
    var index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? int.Parse(args[index + 1], CultureInfo.InvariantCulture) : usual;
}
