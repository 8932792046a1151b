using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;

namespace DryRun.Tests.Curriculum;

/// <summary>The content of the repository, read once for all tests.</summary>
internal static class RealContent
{
    public static Catalogue Catalogue { get; } = ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue!;
}
