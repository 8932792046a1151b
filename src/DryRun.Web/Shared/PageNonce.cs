using System.Security.Cryptography;

namespace DryRun.Web.Shared;

/// <summary>What a style sheet made by script has to carry on this page. Pages show it as <c>&lt;meta name="csp-nonce"&gt;</c>.</summary>
public sealed class PageNonce
{
    /// <summary>128 random bits, different in every response.</summary>
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
