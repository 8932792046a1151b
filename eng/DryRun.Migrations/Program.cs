namespace DryRun.Migrations;

internal static class Program
{
    private static void Main() =>
        Console.WriteLine("This project is the start-up project of dotnet-ef and does nothing by itself.");
}
